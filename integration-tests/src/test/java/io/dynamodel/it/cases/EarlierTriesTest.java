package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static io.dynamodel.engine.Operation.UPDATE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Fault;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.Meddling;
import io.dynamodel.it.behaviour.fixture.WaitingDriver;
import io.dynamodel.it.cases.EarlierTriesTest_OrderTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;

/** Two workers do the same at the same time; a try of the slower one was throttled, or was cut. */
@WithDynamoDb
class EarlierTriesTest {
  @DynamoModel(table = "orders")
  record Order(@PartitionKey String id, String state) {}

  @DynamoModel(table = "stamped")
  record Stamped(@PartitionKey String id, @UpdatedAt Instant updated) {}

  private static final Order PAID = new Order("a", "paid");
  private static final Order SHIPPED = new Order("a", "shipped");

  private final DynamoDbEngine engine;
  private final EarlierTriesTest_OrderTable first;
  private final EarlierTriesTest_OrderTable second;

  EarlierTriesTest(DynamoDbEngine engine, EarlierTriesTest_OrderTable first) {
    this.engine = engine;
    this.first = first;
    this.second = new EarlierTriesTest_OrderTable(EngineClients.retrying(engine, 3));
  }

  @AfterEach
  void isNotInterrupted() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void afterAThrottledTryTheEqualItemIsSomebodyElses() {
    first.put(SHIPPED);

    engine.faults().next(PUT_ITEM).throttled().times(2);
    assertThat(second.tryPut(SHIPPED, A.state.eq("paid")))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());

    engine.faults().next(PUT_ITEM).throttled();
    assertThatThrownBy(() -> second.insert(SHIPPED))
        .isInstanceOfSatisfying(
            ItemAlreadyExistsException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
  }

  @Test
  void afterAnAmbiguousTryTheEqualItemIsTakenForItsOwn() {
    first.put(SHIPPED);

    for (Consumer<Fault> ambiguous :
        List.<Consumer<Fault>>of(Fault::cutBefore, fault -> fault.status(500))) {
      ambiguous.accept(engine.faults().next(PUT_ITEM));
      assertThat(second.tryPut(SHIPPED, A.state.eq("paid")))
          .isEqualTo(new Outcome.Applied<>(SHIPPED));
    }
  }

  @Test
  void writeOnceReportsWhatItHasWrittenItself() {
    // The other one writes the same after the read; then the first try of the put is throttled.
    DynamoDbClient client =
        new Meddling(
            EngineClients.retrying(engine, 3),
            BatchGetItemRequest.class,
            () -> {
              first.put(SHIPPED);
              engine.faults().next(PUT_ITEM).throttled();
            });

    assertThat(new EarlierTriesTest_OrderTable(client).writeOnce(List.of(SHIPPED))).isEmpty();
    assertThat(first.get("a")).isEqualTo(SHIPPED);
  }

  @Test
  void throttledBeforeARefusalChangesNothing() {
    first.put(SHIPPED);
    engine.faults().next(UPDATE_ITEM).throttled();

    assertThatThrownBy(
            () -> second.update("a").apply(A.state.set("x")).when(A.state.eq("paid")).execute())
        .isInstanceOfSatisfying(
            ConditionFailedException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
  }

  @Test
  void anItemThatIsGoneMayHaveBeenUpdated() {
    engine.faults().next(UPDATE_ITEM).cutBefore();

    assertThatThrownBy(() -> second.update("a").apply(A.state.set("x")).execute())
        .isInstanceOfSatisfying(
            ItemNotFoundException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());

    engine.faults().next(UPDATE_ITEM).cutBefore();
    assertThat(second.update("a").apply(A.state.set("x")).tryExecute())
        .hasToString("Rejected[no item, but the write may have been applied]");
    assertThatThrownBy(() -> second.get("a"))
        .isInstanceOfSatisfying(
            ItemNotFoundException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
  }

  @Test
  void whatIsSentUnderATokenAgainWithOtherContentMayBeDone() {
    Dynamo dynamo = Dynamo.of(EngineClients.withoutRetries(engine));
    EarlierTriesTest_StampedTable stamped = new EarlierTriesTest_StampedTable(dynamo);
    stamped.admin().create();
    engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();

    AutoCommitException lost = imported(dynamo, stamped);
    AutoCommitException again = imported(dynamo, stamped);

    assertThat(lost.unknown()).isTrue();
    assertThat(again.unknown()).isTrue();
    assertThat(again)
        .hasCauseInstanceOf(IdempotentParameterMismatchException.class)
        .hasMessageStartingWith(
            "0 transactions with 0 operations in all are done; the next one was sent under this"
                + " token before, with another content, so it is unknown whether that was applied");
    assertThat(stamped.scan().count()).isEqualTo(2);
  }

  private static AutoCommitException imported(
      Dynamo dynamo, EarlierTriesTest_StampedTable stamped) {
    return catchThrowableOfType(
        AutoCommitException.class,
        () ->
            dynamo.transactWrite(
                autoCommit(2),
                tx -> {
                  tx.token("import");
                  for (int i = 0; i < 4; i++) {
                    tx.insert(stamped, new Stamped("i" + i, Instant.EPOCH));
                  }
                }));
  }

  private static List<Order> orders() {
    return IntStream.range(0, 30).mapToObj(i -> new Order("o" + i, "new")).toList();
  }

  @Test
  void whatNeverLeftThisJvmIsLeft() {
    DynamoDbClientBuilder unreachable =
        DynamoDbClient.builder()
            .region(Region.EU_CENTRAL_1)
            .endpointOverride(URI.create("http://127.0.0.1:1"));
    try (DynamoDbClient refused =
            unreachable
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .build();
        DynamoDbClient anonymous =
            unreachable
                .credentialsProvider(
                    AwsCredentialsProviderChain.of(SystemPropertyCredentialsProvider.create()))
                .build()) {
      for (DynamoDbClient client : List.of(refused, anonymous)) {
        Dynamo dynamo = Dynamo.of(client);
        EarlierTriesTest_OrderTable table = new EarlierTriesTest_OrderTable(dynamo);

        assertThatThrownBy(() -> table.putAll(orders())).isInstanceOf(SdkClientException.class);
        assertThatThrownBy(() -> table.withParallelRequests(2).putAll(orders()))
            .isInstanceOf(SdkClientException.class);
        AutoCommitException e =
            catchThrowableOfType(
                AutoCommitException.class,
                () -> dynamo.transactWrite(autoCommit(2), tx -> tx.put(table, PAID)));
        assertThat(e.unknown()).isFalse();
      }
    }
  }

  @Test
  @WaitingDriver
  void whatAnInterruptKeptFromBeingSentIsLeft() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> second.putAll(orders())).isInstanceOf(AbortedException.class);
    assertThatThrownBy(() -> second.put(PAID)).isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(first.scan().toList()).isEmpty();
  }

  @Test
  @WaitingDriver
  void anInterruptInTheMiddleLeavesTheRest() {
    DynamoDbClient client =
        new Meddling(
            EngineClients.withoutRetries(engine),
            BatchWriteItemRequest.class,
            () -> Thread.currentThread().interrupt());

    BatchIncompleteException e =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () -> new EarlierTriesTest_OrderTable(client).putAll(orders()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.processed()).isEqualTo(25);
    assertThat(e.unprocessed().size()).isEqualTo(5);
    assertThat(e.unknown().isEmpty()).isTrue();
  }
}
