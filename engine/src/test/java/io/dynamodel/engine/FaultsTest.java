package io.dynamodel.engine;

import static io.dynamodel.engine.Operation.BATCH_GET_ITEM;
import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static io.dynamodel.engine.Operation.GET_ITEM;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static io.dynamodel.engine.Operation.TRANSACT_GET_ITEMS;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Faults, as a client without retries sees them: in the process and over HTTP. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class FaultsTest {

  private final DynamoDbEngine engine = DynamoDbEngine.builder().seed(7).start();
  private final DynamoDbClient client;

  FaultsTest(boolean http) {
    client = http ? overHttp() : inProcess();
  }

  private DynamoDbClient inProcess() {
    return engine
        .configure(DynamoDbClient.builder())
        .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
        .build();
  }

  private DynamoDbClient overHttp() {
    URI endpoint = engine.listen().endpoint();
    return engine
        .configure(DynamoDbClient.builder())
        .endpointOverride(endpoint)
        .httpClient(null)
        .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
        .build();
  }

  @BeforeEach
  void createTable() {
    Things.create(engine.client());
  }

  @AfterEach
  void close() {
    client.close();
    engine.close();
  }

  @Test
  void throttledIsNotDone() {
    engine.faults().next(PUT_ITEM).throttled();
    assertThatThrownBy(this::put).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(isDone()).isFalse();
    put();
    assertThat(isDone()).isTrue();
  }

  @Test
  void cutBeforeIsNotDone() {
    engine.faults().next(PUT_ITEM).cutBefore();
    assertThatThrownBy(this::put).isInstanceOf(SdkClientException.class);
    assertThat(isDone()).isFalse();
  }

  @Test
  void cutAfterIsDone() {
    engine.faults().next(PUT_ITEM).cutAfter();
    assertThatThrownBy(this::put).isInstanceOf(SdkClientException.class);
    assertThat(isDone()).isTrue();
  }

  @Test
  void truncatedIsDone() {
    engine.faults().next(PUT_ITEM).truncated();
    assertThatThrownBy(this::put).isInstanceOf(SdkClientException.class);
    assertThat(isDone()).isTrue();
  }

  @Test
  void aStatusIsNotDone() {
    engine.faults().next(PUT_ITEM).status(500);
    assertThatThrownBy(this::put)
        .isInstanceOfSatisfying(
            InternalServerErrorException.class, e -> assertThat(e.statusCode()).isEqualTo(500));
    engine.faults().next(PUT_ITEM).status(503);
    assertThatThrownBy(this::put)
        .isInstanceOfSatisfying(
            DynamoDbException.class, e -> assertThat(e.statusCode()).isEqualTo(503));
    assertThat(isDone()).isFalse();
  }

  @Test
  void delayedArrivesLater() {
    engine.faults().next(PUT_ITEM).delayed(Duration.ofMillis(200));
    long start = System.nanoTime();
    put();
    assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(190).toNanos());
    assertThat(isDone()).isTrue();
  }

  @Test
  @Timeout(60)
  void delayedIsDoneEvenIfNobodyWaits() throws InterruptedException {
    engine.faults().next(PUT_ITEM).delayed(Duration.ofSeconds(1));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread caller = new Thread(() -> failure.set(catchThrowable(this::put)));
    caller.start();
    while (engine.requests(PUT_ITEM).isEmpty()) {
      Thread.onSpinWait();
    }
    caller.interrupt();
    caller.join();
    assertThat(failure.get()).isInstanceOf(AbortedException.class);
    while (!isDone()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void asMuchOfABatchIsLeftAsIsAskedFor() {
    engine.faults().next(BATCH_WRITE_ITEM).unprocessed(0.3);
    BatchWriteItemResponse answer = batchWrite();
    int left = answer.unprocessedItems().get(Things.TABLE).size();
    assertThat(left).isBetween(1, 24);
    assertThat(Things.count(engine.client())).isEqualTo(25 - left);

    engine.faults().next(BATCH_GET_ITEM).unprocessed(0.5);
    BatchGetItemResponse got = batchGet();
    int keysLeft = got.unprocessedKeys().get(Things.TABLE).keys().size();
    assertThat(keysLeft).isBetween(1, 24);
    assertThat(got.unprocessedKeys().get(Things.TABLE).consistentRead()).isTrue();
  }

  @Test
  void aBatchCanBeLeftWholeOrNotAtAll() {
    engine.faults().next(BATCH_WRITE_ITEM).unprocessed(1);
    assertThat(batchWrite().unprocessedItems().get(Things.TABLE)).hasSize(25);
    assertThat(Things.count(engine.client())).isZero();
    engine.faults().next(BATCH_WRITE_ITEM).unprocessed(0);
    assertThat(batchWrite().unprocessedItems()).isEmpty();
    assertThat(Things.count(engine.client())).isEqualTo(25);
    engine.faults().next(BATCH_GET_ITEM).unprocessed(1);
    assertThat(batchGet().unprocessedKeys().get(Things.TABLE).keys()).hasSize(25);
    assertThat(batchGet().responses().get(Things.TABLE)).hasSize(25);
  }

  @Test
  void aTransactionIsCancelledForAReason() {
    engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict");
    assertThatThrownBy(this::transaction)
        .isInstanceOfSatisfying(
            TransactionCanceledException.class,
            e -> {
              assertThat(e.cancellationReasons())
                  .extracting(CancellationReason::code)
                  .containsExactly("TransactionConflict", "None");
              assertThat(e.getMessage())
                  .contains(
                      "please refer cancellation reasons for specific reasons"
                          + " [TransactionConflict, None]");
            });
    assertThat(isDone()).isFalse();
    transaction();
    assertThat(isDone()).isTrue();

    engine.faults().next(TRANSACT_GET_ITEMS).cancelled("ThrottlingError");
    assertThatThrownBy(
            () ->
                client.transactGetItems(
                    get ->
                        get.transactItems(
                            t -> t.get(g -> g.tableName(Things.TABLE).key(Things.key("a"))))))
        .isInstanceOf(TransactionCanceledException.class);
  }

  @Test
  void aFaultComesAsOftenAsIsAsked() {
    engine.faults().next(PUT_ITEM).throttled().times(2);
    engine.faults().next(PUT_ITEM).status(500);
    assertThatThrownBy(this::put).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThatThrownBy(this::put).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThatThrownBy(this::put).isInstanceOf(InternalServerErrorException.class);
    put();
    assertThat(engine.faults().injected())
        .containsExactly(
            new InjectedFault(PUT_ITEM, "throttled"),
            new InjectedFault(PUT_ITEM, "throttled"),
            new InjectedFault(PUT_ITEM, "status(500)"));
  }

  @Test
  void alwaysIsUntilCleared() {
    engine.faults().any().throttled().always();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(this::put).isInstanceOf(ProvisionedThroughputExceededException.class);
      assertThatThrownBy(() -> client.listTables()).isInstanceOf(DynamoDbException.class);
    }
    engine.faults().clear();
    put();
    assertThat(engine.faults().injected()).isEmpty();
  }

  @Test
  void chanceIsFromTheSeed() {
    assertThat(randomFaults(1)).isEqualTo(randomFaults(1)).isNotEqualTo(randomFaults(2));
  }

  private static List<Boolean> randomFaults(long seed) {
    try (DynamoDbEngine engine = DynamoDbEngine.builder().seed(seed).start();
        DynamoDbClient client =
            engine
                .configure(DynamoDbClient.builder())
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build()) {
      engine.faults().any().status(500).randomly(0.5);
      return IntStream.range(0, 30).mapToObj(i -> fails(client)).toList();
    }
  }

  private static boolean fails(DynamoDbClient client) {
    try {
      client.listTables();
      return false;
    } catch (InternalServerErrorException e) {
      return true;
    }
  }

  @Test
  void otherOperationsHaveNoFault() {
    engine.faults().next(GET_ITEM).throttled();
    put();
    assertThatThrownBy(() -> Things.get(client, "a"))
        .isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(Things.get(client, "a")).isNotEmpty();
  }

  @Test
  void theSdkRetries() {
    engine.faults().next(PUT_ITEM).cutAfter().times(2);
    engine.client().putItem(Things.put("a", 1));
    assertThat(engine.requests(PUT_ITEM)).hasSize(3);
  }

  @Test
  void asynchronousClientsHaveFaultsToo() {
    try (DynamoDbAsyncClient async =
        engine
            .configure(DynamoDbAsyncClient.builder())
            .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
            .build()) {
      for (Runnable fault :
          List.<Runnable>of(
              () -> engine.faults().next(PUT_ITEM).cutBefore(),
              () -> engine.faults().next(PUT_ITEM).cutAfter(),
              () -> engine.faults().next(PUT_ITEM).truncated())) {
        fault.run();
        assertThatThrownBy(() -> async.putItem(Things.put("a", 1)).join())
            .hasCauseInstanceOf(SdkClientException.class);
      }
      assertThat(engine.faults().injected()).hasSize(3);
    }
  }

  @Test
  void whatIsNoFaultIsRefused() {
    Faults faults = engine.faults();
    assertThatIllegalArgumentException().isThrownBy(() -> faults.next(PUT_ITEM).status(200));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.any().delayed(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.next(BATCH_WRITE_ITEM).unprocessed(1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.next(BATCH_WRITE_ITEM).unprocessed(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.next(TRANSACT_GET_ITEMS).cancelled("None"));
    put();
    assertThat(faults.injected()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> faults.any().throttled().times(0));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.any().throttled().randomly(-1));
  }

  private void put() {
    client.putItem(Things.put("a", 1));
  }

  private boolean isDone() {
    return Things.exists(engine.client(), "a");
  }

  private BatchWriteItemResponse batchWrite() {
    List<WriteRequest> writes =
        IntStream.range(0, 25).mapToObj(i -> Things.write("k" + i)).toList();
    return client.batchWriteItem(batch -> batch.requestItems(Map.of(Things.TABLE, writes)));
  }

  private BatchGetItemResponse batchGet() {
    return client.batchGetItem(
        batch ->
            batch.requestItems(
                Map.of(
                    Things.TABLE,
                    software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes.builder()
                        .consistentRead(true)
                        .keys(IntStream.range(0, 25).mapToObj(i -> Things.key("k" + i)).toList())
                        .build())));
  }

  private void transaction() {
    client.transactWriteItems(
        write ->
            write.transactItems(
                t -> t.put(p -> p.tableName(Things.TABLE).item(Things.item("a", 1))),
                t -> t.put(p -> p.tableName(Things.TABLE).item(Things.item("b", 1)))));
  }
}
