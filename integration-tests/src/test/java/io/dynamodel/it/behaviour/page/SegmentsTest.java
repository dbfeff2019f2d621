package io.dynamodel.it.behaviour.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.fixture.HeldTasks;
import io.dynamodel.it.behaviour.fixture.SegmentedScans;
import io.dynamodel.it.behaviour.fixture.WaitingDriver;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * When a parallel scan asks for pages, and when it stops. Where the requests run on the thread that
 * gives the task, all of it has one order.
 */
@Timeout(60)
class SegmentsTest {
  private static final Executor AT_ONCE = Runnable::run;
  private static final ProvisionedThroughputExceededException THROTTLED =
      ProvisionedThroughputExceededException.builder().message("slow down").build();

  private static Scan<Score> scan(DynamoDbClient client) {
    return new ScoreTable(client).scan();
  }

  private static int segmentOf(Score score) {
    return Integer.parseInt(score.game());
  }

  @Test
  void nothingIsSentBeforeAnItemIsAskedFor() {
    SegmentedScans client = new SegmentedScans(5, 5);

    scan(client).parallel(3, AT_ONCE).iterator();
    scan(client).parallel(3, AT_ONCE).stream().close();

    assertThat(client.requests()).isEmpty();
  }

  @Test
  void eachSegmentIsAskedForByItsNumber() {
    SegmentedScans client = new SegmentedScans(5, 5);

    assertThat(scan(client).parallel(3, AT_ONCE).toList()).hasSize(15);
    assertThat(client.requests())
        .extracting(ScanRequest::segment)
        .containsExactlyInAnyOrder(0, 1, 2);
    assertThat(client.requests()).extracting(ScanRequest::totalSegments).containsOnly(3);
  }

  @Test
  void eachSegmentHasOnePageAhead() {
    SegmentedScans client = new SegmentedScans(20, 5);
    Iterator<Score> items = scan(client).parallel(3, AT_ONCE).iterator();
    Map<Integer, Integer> taken = new HashMap<>();

    int count = 0;
    while (items.hasNext()) {
      Score item = items.next();
      count++;
      if (item.points() % 5 == 0) {
        taken.merge(segmentOf(item), 1, Integer::sum);
      }
      for (int segment = 0; segment < 3; segment++) {
        int pagesTaken = taken.getOrDefault(segment, 0);
        assertThat(client.requests(segment)).isEqualTo(Math.min(4, pagesTaken + 1));
      }
    }
    assertThat(count).isEqualTo(60);
  }

  @Test
  void aSlowConsumerHoldsBackTheRequestsOfOtherThreads() {
    SegmentedScans client = new SegmentedScans(40, 5);
    Iterator<Score> items = scan(client).parallel(4).iterator();
    Map<Integer, Integer> taken = new HashMap<>();

    while (items.hasNext()) {
      Score item = items.next();
      if (item.points() % 5 == 0) {
        taken.merge(segmentOf(item), 1, Integer::sum);
      }
      for (int segment = 0; segment < 4; segment++) {
        assertThat(client.requests(segment))
            .isLessThanOrEqualTo(taken.getOrDefault(segment, 0) + 1);
      }
    }
    assertThat(client.requests()).hasSize(32);
  }

  @Test
  void noRequestFollowsThePageThatReachesTheLimit() {
    SegmentedScans client = new SegmentedScans(20, 5);

    assertThat(scan(client).parallel(3, AT_ONCE).limit(5).toList()).hasSize(5);
    assertThat(client.requests()).hasSize(3);
    assertThat(scan(client).parallel(3, AT_ONCE).first()).isPresent();
    assertThat(client.requests()).hasSize(6);
    assertThat(client.requests().subList(3, 6)).extracting(ScanRequest::limit).containsOnly(1);
    assertThat(scan(client).parallel(3, AT_ONCE).limit(5).count()).isEqualTo(5);
    assertThat(client.requests()).hasSize(9);
  }

  @Test
  void aRequestAsksForNoMoreThanIsLeft() {
    SegmentedScans client = new SegmentedScans(20, 5);

    assertThat(scan(client).parallel(2, AT_ONCE).limit(7).toList()).hasSize(7);
    assertThat(client.requests()).extracting(ScanRequest::limit).containsExactly(7, 7, 2);
  }

  @Test
  void theFirstFailureReachesTheReaderAndStopsAll() {
    SegmentedScans client =
        new SegmentedScans(
            20,
            5,
            request -> {
              if (request.segment() == 1 && request.hasExclusiveStartKey()) {
                throw THROTTLED;
              }
            });
    Iterator<Score> items = scan(client).parallel(3, AT_ONCE).iterator();

    assertThatThrownBy(() -> items.forEachRemaining(item -> {})).isSameAs(THROTTLED);
    int sent = client.requests().size();
    assertThatThrownBy(items::hasNext).hasCause(THROTTLED);
    assertThat(client.requests()).hasSize(sent);
    assertThat(client.requests(1)).isEqualTo(2);
  }

  @Test
  @WaitingDriver
  void aFailureDoesNotWaitForOtherSegments() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(2);
    CountDownLatch interrupted = new CountDownLatch(2);
    SegmentedScans client =
        new SegmentedScans(
            20,
            5,
            request -> {
              if (request.segment() == 1) {
                await(waiting);
                throw THROTTLED;
              }
              waiting.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw AbortedException.create("interrupted", e);
              }
            });

    assertThatThrownBy(() -> scan(client).parallel(3).toList()).isSameAs(THROTTLED);
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(client.requests()).hasSize(3);
  }

  @Test
  @WaitingDriver
  void aFailureOfAPageDoesNotWaitForOtherSegments() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(2);
    CountDownLatch interrupted = new CountDownLatch(2);
    SegmentedScans client =
        new SegmentedScans(
            20,
            5,
            request -> {
              if (request.segment() == 2) {
                await(waiting);
                throw THROTTLED;
              }
              waiting.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw AbortedException.create("interrupted", e);
              }
            });

    assertThatThrownBy(() -> scan(client).parallel(3).page()).isSameAs(THROTTLED);
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw AbortedException.create("interrupted", e);
    }
  }

  @Test
  void anErrorReachesTheReader() {
    AssertionError error = new AssertionError("a bug");
    SegmentedScans client =
        new SegmentedScans(
            20,
            5,
            request -> {
              throw error;
            });

    assertThatThrownBy(() -> scan(client).parallel(3).toList()).isSameAs(error);
    assertThatThrownBy(() -> scan(client).parallel(3).page()).isSameAs(error);
    assertThatThrownBy(() -> scan(client).parallel(3).count()).isSameAs(error);
  }

  @Test
  void closingTheStreamStopsTheRequests() {
    SegmentedScans client = new SegmentedScans(20, 5);
    HeldTasks tasks = new HeldTasks();
    Executor executor =
        task -> {
          tasks.execute(task);
          if (client.requests().isEmpty()) {
            tasks.runAll();
          }
        };
    Stream<Score> items = scan(client).parallel(3, executor).stream();

    assertThat(items.iterator().next().points()).isZero();
    assertThat(client.requests()).hasSize(1);
    items.close();
    assertThat(tasks.size()).isEqualTo(3);
    tasks.runAll();
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void anInterruptedReaderStopsTheRequests() {
    SegmentedScans client = new SegmentedScans(20, 5);
    HeldTasks tasks = new HeldTasks();
    Iterator<Score> items = scan(client).parallel(3, tasks).iterator();

    Thread.currentThread().interrupt();
    assertThatExceptionOfType(AbortedException.class).isThrownBy(items::next);
    assertThat(Thread.interrupted()).isTrue();
    tasks.runAll();
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void anInterruptedReaderOfAPageStopsTheRequests() {
    SegmentedScans client = new SegmentedScans(20, 5);
    HeldTasks tasks = new HeldTasks();
    Scan<Score> scan = scan(client).parallel(3, tasks);

    Thread.currentThread().interrupt();
    assertThatExceptionOfType(AbortedException.class).isThrownBy(scan::page);
    assertThat(Thread.interrupted()).isTrue();
    tasks.runAll();
    assertThat(client.requests()).isEmpty();
  }

  @Test
  @WaitingDriver
  void anExecutorThatRejectsStopsAll() {
    SegmentedScans client = new SegmentedScans(20, 5);
    HeldTasks tasks = new HeldTasks();
    RejectedExecutionException rejected = new RejectedExecutionException("full");
    Executor twoAtMost =
        task -> {
          if (tasks.size() == 2) {
            throw rejected;
          }
          tasks.execute(task);
        };

    for (Scan<Score> scan : List.of(scan(client).parallel(3, twoAtMost))) {
      assertThatThrownBy(scan::toList).isSameAs(rejected);
      tasks.runAll();
      assertThatThrownBy(scan::page).isSameAs(rejected);
      tasks.runAll();
      assertThatThrownBy(scan::count).isSameAs(rejected);
      tasks.runAll();
      assertThatThrownBy(scan::deleteAll).isSameAs(rejected);
      tasks.runAll();
    }
    assertThat(client.requests()).isEmpty();
  }
}
