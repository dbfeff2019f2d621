package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.BatchSize.batchSize;
import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.BatchFault;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.ScriptedWrites;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.WaitingDriver;
import io.dynamodel.it.behaviour.model.Balance;
import io.dynamodel.it.behaviour.model.BalanceTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What becomes of the writes of a batch under faults: each is done, left, or unknown. */
@Timeout(60)
@WithDynamoDb
class BatchFaultsTest {
  private static final int BOUND = 8;
  private static final UnaryOperator<List<WriteRequest>> ALL = writes -> List.of();
  private static final UnaryOperator<List<WriteRequest>> ALL_BUT_ONE =
      writes -> writes.subList(1, writes.size());

  private final DynamoDbEngine engine;
  private final ScoreTable stored;
  private final List<Integer> pauses = new ArrayList<>();
  private final List<CallReport> reports = new ArrayList<>();

  BatchFaultsTest(DynamoDbEngine engine, ScoreTable stored) {
    this.engine = engine;
    this.stored = stored;
  }

  private Dynamo dynamo(DynamoDbClient client) {
    BackoffStrategy withoutDelay =
        attempt -> {
          pauses.add(attempt);
          return Duration.ZERO;
        };
    return Dynamo.builder().client(client).backoff(withoutDelay).listener(reports::add).build();
  }

  private ScoreTable scores(DynamoDbClient client) {
    return new ScoreTable(dynamo(client));
  }

  private static List<Score> scores(int from, int to) {
    return IntStream.range(from, to).mapToObj(points -> new Score("go", points, "p")).toList();
  }

  private static List<Balance> balances(int count) {
    return IntStream.range(0, count).mapToObj(Balance::of).toList();
  }

  private static BatchIncompleteException incomplete(ScoreTable table, List<Score> items) {
    return catchThrowableOfType(BatchIncompleteException.class, () -> table.putAll(items));
  }

  /** On the engine, under a client that does not retry. */
  private ScoreTable scores() {
    return scores(EngineClients.withoutRetries(engine));
  }

  /** The fault of the request of that number. */
  private BatchFault of(int number) {
    return EngineClients.after(number, engine, BATCH_WRITE_ITEM);
  }

  private List<String> bodies() {
    return EngineClients.bodies(engine, BATCH_WRITE_ITEM);
  }

  private void assertStored(List<Score> items) {
    assertThat(stored.query("go").toList()).isEqualTo(items);
  }

  private static List<Long> points(List<WriteRequest> writes) {
    return writes.stream()
        .map(write -> Long.valueOf(write.putRequest().item().get("points").n()))
        .toList();
  }

  private static List<Long> range(long from, int to) {
    return IntStream.range((int) from, to).mapToObj(Long::valueOf).toList();
  }

  private static void assertLeft(
      BatchIncompleteException e, List<Score> left, List<Score> unknown) {
    ScoreTable any = new ScoreTable(new ScriptedWrites(ALL));
    assertThat(e.unprocessed().items(any)).isEqualTo(left);
    assertThat(e.unknown().items(any)).isEqualTo(unknown);
    assertThat(e.unprocessed().keys(any)).isEmpty();
  }

  @Test
  void unprocessedItemsArePutAgainWithThoseThatFollow() {
    ScriptedWrites client = new ScriptedWrites(ALL_BUT_ONE, ALL);

    assertThat(scores(client).putAll(scores(0, 30))).isEqualTo(scores(0, 30));
    assertThat(client.requests()).hasSize(3);
    assertThat(points(client.requests().get(0))).isEqualTo(range(0, 25));
    assertThat(points(client.requests().get(1))).startsWith(25L, 26L, 27L, 28L, 29L, 1L);
    assertThat(points(client.requests().get(2))).isEqualTo(range(21, 25));
    assertThat(reports).singleElement().extracting(CallReport::retries).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, BOUND - 1})
  void itemsThatStayUnprocessedForAWhileAreWritten(int times) {
    of(0).unprocessed(1).times(times);

    assertThat(scores().putAll(scores(0, 3))).hasSize(3);
    assertThat(bodies()).hasSize(times + 1);
    assertThat(new HashSet<>(bodies())).hasSize(1);
    assertThat(pauses).isEqualTo(IntStream.rangeClosed(1, times).boxed().toList());
    assertStored(scores(0, 3));
  }

  @Test
  void itemsThatStayUnprocessedForEverAreLeft() {
    of(1).unprocessed(1).always();

    BatchIncompleteException e = incomplete(scores(), scores(0, 30));

    assertThat(e).hasNoCause().hasMessage("table scores: 25 writes are done, 5 are left");
    assertThat(e.processed()).isEqualTo(25);
    assertLeft(e, scores(25, 30), List.of());
    assertThat(bodies()).hasSize(1 + BOUND);
    assertThat(reports.get(0).failure()).containsSame(e);
    assertStored(scores(0, 25));
  }

  @Test
  void requestsUnderWayTogetherCountAsOneAttempt() {
    of(0).unprocessed(1).always();

    BatchIncompleteException e = incomplete(scores().withParallelRequests(4), scores(0, 100));

    assertThat(e.processed()).isZero();
    assertThat(e.unprocessed().size()).isEqualTo(100);
    assertThat(bodies()).hasSizeBetween(BOUND + 3, 4 * BOUND);
    assertStored(List.of());
  }

  @Test
  void aNewerWriteReplacesOneThatWaitsForItsRetry() {
    ScriptedWrites client = new ScriptedWrites(ALL_BUT_ONE, ALL);
    Dynamo dynamo = dynamo(client);
    ScoreTable scores = new ScoreTable(dynamo);

    dynamo.batchWrite(
        batchSize(2),
        batch -> batch.putAll(scores, scores(0, 2)).put(scores, new Score("go", 1, "new")));

    assertThat(client.requests()).hasSize(2);
    assertThat(client.requests().get(1))
        .singleElement()
        .satisfies(
            write -> assertThat(write.putRequest().item().get("player").s()).isEqualTo("new"));
  }

  @Test
  void aPutIsNotRepeatedBesideTheDeleteThatCameAfterIt() {
    ScriptedWrites client = new ScriptedWrites(ALL_BUT_ONE, ALL);
    Dynamo dynamo = dynamo(client);
    ScoreTable scores = new ScoreTable(dynamo);

    dynamo.batchWrite(
        batchSize(2),
        batch -> batch.putAll(scores, scores(0, 2)).delete(scores, ScoreTable.key("go", 1)));

    assertThat(client.requests()).hasSize(2);
    assertThat(client.requests().get(1))
        .singleElement()
        .satisfies(write -> assertThat(write.deleteRequest()).isNotNull());
  }

  @Test
  void aFirstRequestThatIsRefusedPassesAsItIs() {
    of(0).status(403);

    assertThatThrownBy(() -> scores().putAll(scores(0, 60)))
        .isInstanceOfSatisfying(
            DynamoDbException.class, e -> assertThat(e.statusCode()).isEqualTo(403));
    assertThat(bodies()).hasSize(1);
    assertStored(List.of());
  }

  @Test
  void ofAFirstRequestThatIsThrottledAllIsLeft() {
    of(0).throttled();

    BatchIncompleteException e = incomplete(scores(), scores(0, 60));

    assertThat(e).hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertLeft(e, scores(0, 60), List.of());
    assertThat(bodies()).hasSize(1);
    assertStored(List.of());
  }

  @Test
  void whatTheServiceRefusesIsLeft() {
    of(1).throttled();

    BatchIncompleteException e = incomplete(scores(), scores(0, 60));

    assertThat(e).hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(e.processed()).isEqualTo(25);
    assertLeft(e, scores(25, 60), List.of());
    assertStored(scores(0, 25));
  }

  @Test
  void ofWhatIsCutNobodyKnows() {
    assertNobodyKnows(BatchFault::cutBefore, scores(0, 25));
    assertNobodyKnows(BatchFault::cutAfter, scores(0, 50));
    assertNobodyKnows(BatchFault::truncated, scores(0, 50));
    assertNobodyKnows(fault -> fault.status(500), scores(0, 25));
  }

  private void assertNobodyKnows(Consumer<BatchFault> fault, List<Score> done) {
    stored.query("go").deleteAll();
    engine.forgetRequests();
    fault.accept(of(1));

    BatchIncompleteException e = incomplete(scores(), scores(0, 60));

    assertThat(e)
        .hasMessageStartingWith(
            "table scores: 25 writes are done, 10 are left; it is unknown whether 25 more are done: ");
    assertThat(e.processed()).isEqualTo(25);
    assertLeft(e, scores(50, 60), scores(25, 50));
    assertThat(bodies()).hasSize(2);
    assertStored(done);
  }

  @Test
  void ofAFirstRequestThatIsCutNobodyKnowsEither() {
    of(0).cutAfter();

    BatchIncompleteException e = incomplete(scores(), scores(0, 30));

    assertThat(e).hasCauseInstanceOf(SdkClientException.class);
    assertLeft(e, scores(25, 30), scores(0, 25));
    assertStored(scores(0, 25));
  }

  @Test
  void ofWhatTakesTooLongNobodyKnows() {
    scores().putAll(scores(0, 1)); // loads classes
    of(1).delayed(Duration.ofHours(1));
    DynamoDbClient client =
        EngineClients.withoutRetries(
            engine, configuration -> configuration.apiCallTimeout(Duration.ofSeconds(2)));

    BatchIncompleteException e = incomplete(scores(client), scores(0, 60));

    assertLeft(e, scores(50, 60), scores(25, 50));
    assertThat(Thread.interrupted()).isFalse();
    assertStored(scores(0, 25));
  }

  @Test
  void aRefusalAfterATryThatWasCutLeavesItOpen() {
    StubHttp http =
        new StubHttp(
            (at, body) -> {
              if (at == 1) {
                throw new IOException("connection reset");
              }
              return at == 0
                  ? StubHttp.ok("{\"UnprocessedItems\":{}}")
                  : new StubHttp.Answer(400, "{\"__type\":\"#AccessDeniedException\"}", 34);
            });
    DynamoDbClient client =
        http.client(
            configuration ->
                configuration.retryStrategy(
                    AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .build()));

    BatchIncompleteException e = incomplete(scores(client), scores(0, 50));

    assertLeft(e, List.of(), scores(25, 50));
    assertThat(http.bodies()).hasSize(3);
  }

  @Test
  void whatIsUnderWayWhenAnotherFailsIsAwaited() {
    CountDownLatch failed = new CountDownLatch(1);
    StubHttp http =
        new StubHttp(
            (at, body) -> {
              if (body.contains("\"N\":\"0\"")) {
                failed.countDown();
                return StubHttp.throttled();
              }
              await(failed);
              return StubHttp.ok("{\"UnprocessedItems\":{}}");
            });

    BatchIncompleteException e =
        incomplete(scores(http.client()).withParallelRequests(3), scores(0, 200));

    assertThat(e.processed() + e.unprocessed().size()).isEqualTo(200);
    assertThat(e.processed()).isEqualTo(25L * (http.bodies().size() - 1));
    assertThat(e.unknown().isEmpty()).isTrue();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  @WaitingDriver
  void anInterruptBreaksOffWhatIsUnderWayAndStaysSet() {
    Thread caller = Thread.currentThread();
    StubHttp http =
        new StubHttp(
            (at, body) -> {
              if (at == 1) {
                caller.interrupt();
              }
              return StubHttp.never();
            });

    BatchIncompleteException e =
        incomplete(scores(http.client()).withParallelRequests(2), scores(0, 60));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e).hasCauseInstanceOf(AbortedException.class);
    assertThat(e.processed()).isZero();
    assertThat(e.unknown().size()).isEqualTo(50);
    assertThat(e.unprocessed().size()).isEqualTo(10);
  }

  @Test
  void nothingFollowsAFailureThatTheLambdaSwallows() {
    of(1).throttled();
    Dynamo dynamo = dynamo(EngineClients.withoutRetries(engine));
    ScoreTable scores = new ScoreTable(dynamo);
    List<BatchIncompleteException> seen = new ArrayList<>();

    BatchIncompleteException e =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () ->
                dynamo.batchWrite(
                    batchSize(10),
                    batch -> {
                      try {
                        batch.putAll(scores, scores(0, 40));
                      } catch (BatchIncompleteException failure) {
                        seen.add(failure);
                      }
                    }));

    assertThat(seen).containsExactly(e);
    assertLeft(e, scores(10, 20), List.of());
    assertThat(bodies()).hasSize(2);
    assertThat(reports).hasSize(1);
    assertStored(scores(0, 10));
  }

  @Test
  void singleWritesAreSortedTheSameWay() {
    StubHttp http =
        new StubHttp(
            (at, body) -> {
              if (body.contains("\"b30\"")) {
                throw new IOException("connection reset");
              }
              return StubHttp.ok("{\"UnprocessedItems\":{}}");
            });
    BalanceTable balances = new BalanceTable(dynamo(http.client()));

    BatchIncompleteException e =
        catchThrowableOfType(BatchIncompleteException.class, () -> balances.putAll(balances(60)));

    assertThat(e.unknown().items(balances)).containsExactly(Balance.of(30));
    assertThat(e.processed()).isEqualTo(http.bodies().size() - 1L);
    assertThat(e.processed() + e.unprocessed().size()).isEqualTo(59);
    Set<String> sent = new HashSet<>(http.bodies());
    assertThat(sent).hasSize(http.bodies().size());
  }

  @Test
  void noMoreThanEightSingleWritesAreUnderWay() {
    AtomicInteger now = new AtomicInteger();
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch eight = new CountDownLatch(8);
    StubHttp http =
        new StubHttp(
            (at, body) -> {
              seen.add(now.incrementAndGet());
              eight.countDown();
              await(eight);
              now.decrementAndGet();
              return StubHttp.ok("{\"UnprocessedItems\":{}}");
            });

    assertThat(new BalanceTable(dynamo(http.client())).putAll(balances(40))).hasSize(40);
    assertThat(Collections.max(seen)).isEqualTo(8);
  }
}
