package io.dynamodel.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The same work under those who wait and those who don't. */
@Timeout(60)
class DriversTest {
  private static final int MANY = 100_000;

  private final List<Duration> pauses = new ArrayList<>();
  private final Function<Duration, Executor> timer =
      pause -> {
        pauses.add(pause);
        return Runnable::run;
      };
  private final Connection connection =
      new Connection(new Unused(), new UnusedAsync(), timer, null, List.of());

  private static final class Unused implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  private static final class UnusedAsync implements DynamoDbAsyncClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  private static Work<Integer> sum(StubOperation operation, int last) {
    AtomicInteger sum = new AtomicInteger();
    return new Drain<>(new Counting(operation, last), sum::addAndGet, sum::get);
  }

  private static Work<Integer> chain(StubOperation operation, int number, int last) {
    return Work.of(operation.request(number))
        .then(answer -> answer == last ? Work.done(answer) : chain(operation, answer + 1, last));
  }

  @Test
  void bothGiveTheSame() throws Exception {
    assertThat(connection.await(sum(StubOperation.atOnce(), 100))).isEqualTo(5050);
    assertThat(connection.async(sum(StubOperation.atOnce(), 100)).result().get()).isEqualTo(5050);
  }

  @Test
  void manyStepsThatAreAnsweredAtOnceKeepTheStackFlat() throws Exception {
    StubOperation operation = StubOperation.atOnce();

    assertThat(connection.async(new Counting(operation, MANY)).result().get()).isEqualTo(1);
    assertThat(
            connection
                .async(new Drain<>(new Counting(operation, MANY), n -> {}, () -> "all"))
                .result()
                .get())
        .isEqualTo("all");
    assertThat(connection.async(chain(operation, 1, MANY)).result().get()).isEqualTo(MANY);
    assertThat(connection.await(chain(operation, 1, MANY))).isEqualTo(MANY);
  }

  @Test
  void aFeedAsksForNothingBeforeSomebodyWantsIt() throws Exception {
    Counting feed = new Counting(StubOperation.atOnce(), 10);
    AsyncRun<@Nullable Integer> run = connection.async(feed);
    assertThat(feed.asked()).isZero();

    assertThat(run.result().get()).isEqualTo(1);
    assertThat(run.result().get()).isEqualTo(2);
    assertThat(feed.asked()).isEqualTo(2);
  }

  @Test
  void cancellingTheResultCancelsWhatIsUnderWayAndSendsNoMore() {
    List<CompletableFuture<Integer>> requests = new ArrayList<>();
    Counting feed = new Counting(held(requests), 10);
    CompletableFuture<@Nullable Integer> result = connection.async(feed).result();
    assertThat(requests).hasSize(1);

    assertThat(result.cancel(true)).isTrue();

    assertThat(requests).singleElement().matches(CompletableFuture::isCancelled);
    assertThat(feed.asked()).isEqualTo(1);
    assertThatThrownBy(feed::result).isInstanceOf(CancellationException.class);
  }

  @Test
  void aResultThatIsTooLateEndsTheWork() {
    List<CompletableFuture<Integer>> requests = new ArrayList<>();
    CompletableFuture<Integer> result = connection.async(sum(held(requests), 10)).result();

    result.completeExceptionally(new TimeoutException()); // as orTimeout does

    assertThat(requests).singleElement().matches(CompletableFuture::isCancelled);
  }

  private static StubOperation held(List<CompletableFuture<Integer>> requests) {
    return new StubOperation(
        number -> {
          CompletableFuture<Integer> answer = new CompletableFuture<>();
          requests.add(answer);
          return answer;
        });
  }

  @Test
  void answersOnOtherThreadsAreTakenOneAtATime() throws Exception {
    StubOperation elsewhere =
        new StubOperation(number -> CompletableFuture.supplyAsync(() -> number));

    assertThat(connection.async(sum(elsewhere, 1_000)).result().get(60, TimeUnit.SECONDS))
        .isEqualTo(500_500);
  }

  @Test
  void aPausePassesOnTheTimer() throws Exception {
    Duration pause = Duration.ofSeconds(7);
    Work<Integer> work = Work.after(pause, StubOperation.atOnce().request(3));

    assertThat(connection.async(work).result().get()).isEqualTo(3);
    assertThat(pauses).containsExactly(pause);
  }

  @Test
  void aFailureIsTheResult() {
    IllegalArgumentException failure = new IllegalArgumentException("no");
    StubOperation failing = new StubOperation(number -> CompletableFuture.failedFuture(failure));
    StubOperation throwing =
        new StubOperation(
            number -> {
              throw failure;
            });

    assertThat(connection.async(sum(failing, 1)).result()).isCompletedExceptionally();
    assertThatThrownBy(() -> connection.async(sum(failing, 1)).result().join()).hasCause(failure);
    assertThatThrownBy(() -> connection.async(sum(throwing, 1)).result().join()).hasCause(failure);
    assertThatThrownBy(() -> connection.await(sum(throwing, 1))).isSameAs(failure);
  }

  @Test
  void whatFollowsAFailureIsThatOfItsType() {
    IllegalArgumentException failure = new IllegalArgumentException("no");
    StubOperation throwing =
        new StubOperation(
            number -> {
              throw failure;
            });
    Work<Integer> other =
        Work.of(throwing.request(1)).orElse(IllegalStateException.class, e -> Work.done(0));
    Work<Integer> same =
        Work.of(throwing.request(1)).orElse(IllegalArgumentException.class, e -> Work.done(0));

    assertThat(connection.await(same)).isZero();
    assertThatThrownBy(() -> connection.await(other)).isSameAs(failure);
  }

  @Test
  void workThatCantGoOnIsToldSo() {
    Work<Integer> stuck =
        new Steps<>() {
          @Override
          public @Nullable Errand<?> next() {
            return null;
          }

          @Override
          protected boolean advance() {
            return false;
          }

          @Override
          protected Integer value() {
            return 0;
          }
        };

    assertThatThrownBy(() -> connection.await(stuck)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> connection.async(stuck).result().join())
        .hasCauseInstanceOf(IllegalStateException.class);
  }
}
