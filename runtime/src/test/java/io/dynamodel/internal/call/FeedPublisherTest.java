package io.dynamodel.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.internal.call.Numbers.Requests;
import io.dynamodel.metrics.CallReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

class FeedPublisherTest {
  private static final DynamoDbAsyncClient CLIENT =
      new DynamoDbAsyncClient() {
        @Override
        public String serviceName() {
          return "dynamodb";
        }

        @Override
        public void close() {}
      };

  private final Requests requests = new Requests(true);
  private final Requests held = new Requests(false);

  private static FeedPublisher<Integer> publisher(int count, int pageSize, Requests requests) {
    return new FeedPublisher<>(connection(), () -> new Numbers(count, pageSize, requests));
  }

  private static Connection connection() {
    return new Connection(null, CLIENT, null, null, List.of());
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void nothingIsRequestedBeforeItIsDemanded() {
    Recorder recorder = Recorder.of(publisher(10, 3, requests));
    assertThat(requests.starts()).isEmpty();

    recorder.request(1);
    assertThat(recorder.items).containsExactly(0);
    assertThat(requests.starts()).containsExactly(0);

    recorder.request(2);
    assertThat(recorder.items).containsExactly(0, 1, 2);
    assertThat(requests.starts()).containsExactly(0);

    recorder.request(1);
    assertThat(requests.starts()).containsExactly(0, 3);
  }

  @Test
  void itEndsAfterTheLast() {
    Recorder recorder = Recorder.of(publisher(10, 3, requests));
    recorder.request(100);
    assertThat(recorder.items).isEqualTo(numbers(10));
    assertThat(recorder.completed).isEqualTo(1);
    recorder.request(1);
    recorder.request(-1);
    recorder.subscription.cancel();
    assertThat(recorder.completed).isEqualTo(1);
    assertThat(recorder.failures).isEmpty();
  }

  @Test
  void eachSubscriberStartsAnew() {
    FeedPublisher<Integer> publisher = publisher(5, 2, requests);
    Recorder one = Recorder.of(publisher);
    Recorder other = Recorder.of(publisher);
    one.request(2);
    other.request(Long.MAX_VALUE);
    one.request(Long.MAX_VALUE);
    assertThat(one.items).isEqualTo(numbers(5));
    assertThat(other.items).isEqualTo(numbers(5));
  }

  @Test
  void manyItemsAtOnceKeepTheStackFlat() {
    for (int pageSize : new int[] {1, 1000, 100_000}) {
      Recorder recorder = Recorder.of(publisher(100_000, pageSize, requests));
      recorder.request(Long.MAX_VALUE);
      assertThat(recorder.items).hasSize(100_000);
      assertThat(recorder.deepest).isLessThan(100);
      assertThat(recorder.completed).isEqualTo(1);
    }
  }

  @Test
  void demandsWithinOnNextKeepTheStackFlat() {
    Recorder recorder = Recorder.of(publisher(100_000, 7, requests));
    recorder.onNext = (item, subscription) -> subscription.request(1);
    recorder.request(1);
    assertThat(recorder.items).hasSize(100_000);
    assertThat(recorder.deepest).isLessThan(100);
    assertThat(recorder.atTheSameTime).isEqualTo(1);
    assertThat(recorder.completed).isEqualTo(1);
  }

  @Test
  void demandsAddUpToNoLimit() {
    Recorder recorder = Recorder.of(publisher(10, 3, held));
    recorder.request(Long.MAX_VALUE - 1);
    recorder.request(Long.MAX_VALUE);
    held.answer();
    held.answer();
    held.answer();
    held.answer();
    assertThat(recorder.items).isEqualTo(numbers(10));
    assertThat(recorder.completed).isEqualTo(1);
  }

  @Test
  void itGoesOnOnTheThreadThatAnswers() throws InterruptedException {
    Recorder recorder = Recorder.of(publisher(3, 3, held));
    recorder.request(10);
    assertThat(recorder.items).isEmpty();
    Thread answering = new Thread(held::answer, "answering");
    answering.start();
    answering.join();
    assertThat(recorder.items).isEqualTo(numbers(3));
    assertThat(recorder.threads).containsOnly("answering");
  }

  @Test
  void noDemandOrLessIsRefused() {
    for (long items : new long[] {0, -1, Long.MIN_VALUE}) {
      Recorder recorder = Recorder.of(publisher(10, 3, held));
      recorder.request(1);
      recorder.request(items);
      assertThat(recorder.failures)
          .singleElement()
          .isInstanceOf(IllegalArgumentException.class)
          .extracting(Throwable::getMessage)
          .asString()
          .startsWith("request(" + items + "): ")
          .contains("3.9");
      held.answer();
      recorder.request(5);
      assertThat(recorder.items).isEmpty();
      assertThat(recorder.failures).hasSize(1);
    }
  }

  @Test
  void cancellingStopsTheRequests() {
    Recorder recorder = Recorder.of(publisher(10, 3, requests));
    recorder.onNext = (item, subscription) -> subscription.cancel();
    recorder.request(10);
    assertThat(recorder.items).containsExactly(0);
    assertThat(requests.starts()).containsExactly(0);
    recorder.request(10);
    assertThat(requests.starts()).containsExactly(0);
    assertThat(recorder.completed).isZero();
    assertThat(recorder.failures).isEmpty();
  }

  @Test
  void cancellingGivesUpWhatIsUnderWay() {
    Recorder recorder = Recorder.of(publisher(10, 3, held));
    recorder.request(10);
    recorder.subscription.cancel();
    assertThat(held.last()).isCancelled();
    held.answer();
    assertThat(held.starts()).hasSize(1);
    assertThat(recorder.items).isEmpty();
    assertThat(recorder.failures).isEmpty();
  }

  @Test
  void aRequestThatFailsIsTheError() {
    Recorder recorder = Recorder.of(publisher(10, 3, held));
    recorder.request(10);
    held.answer();
    IllegalStateException failure = new IllegalStateException("gone");
    held.last().completeExceptionally(failure);
    assertThat(recorder.items).containsExactly(0, 1, 2);
    assertThat(recorder.failures).containsExactly(failure);
    recorder.request(10);
    assertThat(held.starts()).containsExactly(0, 3);
  }

  @Test
  void aFeedThatCanNotBeMadeIsTheError() {
    IllegalArgumentException failure = new IllegalArgumentException("no");
    Recorder recorder =
        Recorder.of(
            new FeedPublisher<>(
                connection(),
                () -> {
                  throw failure;
                }));
    recorder.request(1);
    assertThat(recorder.failures).containsExactly(failure);
  }

  @Test
  void aSubscriberThatThrowsGetsNothingMore() {
    Recorder recorder = Recorder.of(publisher(10, 3, requests));
    recorder.onNext =
        (item, subscription) -> {
          throw new IllegalStateException("of the subscriber");
        };
    assertThatThrownBy(() -> recorder.request(5)).hasMessage("of the subscriber");
    recorder.request(5);
    assertThat(recorder.items).containsExactly(0);
    assertThat(recorder.failures).isEmpty();
    assertThat(requests.starts()).containsExactly(0);
  }

  @Test
  void aCallIsOverWhenItsSubscriberLeaves() {
    List<CallReport> reports = new ArrayList<>();
    Connection told = connection().with(List.of(reports::add));
    FeedPublisher<Integer> publisher =
        new FeedPublisher<>(
            told, () -> new Call<>(told, "Numbers", List.of("t"), new Numbers(10, 3, requests)));

    Recorder leaving = Recorder.of(publisher);
    leaving.request(1);
    assertThat(reports).isEmpty();
    leaving.subscription.cancel();
    assertThat(reports).hasSize(1);

    Recorder throwing = Recorder.of(publisher);
    throwing.onNext =
        (item, subscription) -> {
          throw new IllegalStateException("of the subscriber");
        };
    assertThatThrownBy(() -> throwing.request(1)).hasMessage("of the subscriber");
    assertThat(reports).hasSize(2).allMatch(report -> report.failure().isEmpty());
  }

  @Test
  void aSubscriberIsNeeded() {
    FeedPublisher<Integer> publisher = publisher(10, 3, requests);
    assertThatNullPointerException()
        .isThrownBy(() -> publisher.subscribe((Subscriber<Integer>) null))
        .withMessage("subscriber");
  }

  /** Keeps what it is told. */
  private static final class Recorder implements Subscriber<Integer> {
    private final List<Integer> items = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> threads = new ArrayList<>();
    private @Nullable Subscription subscription;
    private BiConsumer<Integer, Subscription> onNext = (item, subscription) -> {};
    private int completed;
    private long deepest;
    private int inside;
    private int atTheSameTime;

    private static Recorder of(FeedPublisher<Integer> publisher) {
      Recorder recorder = new Recorder();
      publisher.subscribe(recorder);
      return recorder;
    }

    private void request(long items) {
      subscription.request(items);
    }

    @Override
    public void onSubscribe(Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Integer item) {
      inside++;
      atTheSameTime = Math.max(atTheSameTime, inside);
      items.add(item);
      threads.add(Thread.currentThread().getName());
      if (items.size() % 1000 == 999) {
        deepest = Math.max(deepest, StackWalker.getInstance().walk(frames -> frames.count()));
      }
      onNext.accept(item, subscription);
      inside--;
    }

    @Override
    public void onError(Throwable failure) {
      failures.add(failure);
    }

    @Override
    public void onComplete() {
      completed++;
    }
  }
}
