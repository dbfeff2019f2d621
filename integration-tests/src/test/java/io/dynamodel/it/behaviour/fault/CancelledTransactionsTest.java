package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.TransactionFailedException.Reason;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What DynamoDB says of transactions that it has cancelled, each reason once. */
@WithDynamoDb
class CancelledTransactionsTest {
  private static final String NONE = "{\"Code\":\"None\"}";
  private static final String CONDITION =
      "{\"Code\":\"ConditionalCheckFailed\",\"Message\":\"The conditional request failed\"%s}";

  private final DynamoDbEngine engine;
  private final ScoreTable stored;
  private final List<CallReport> reports = new ArrayList<>();

  CancelledTransactionsTest(DynamoDbEngine engine, ScoreTable stored) {
    this.engine = engine;
    this.stored = stored;
  }

  static Answer cancelled(String... reasons) {
    return refused(
        "TransactionCanceledException",
        ",\"CancellationReasons\":[" + String.join(",", reasons) + "]");
  }

  static Answer refused(String type, String more) {
    String body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"no\"%s}"
            .formatted(type, more);
    return new Answer(400, body, body.length());
  }

  static String reason(String code, String message) {
    return "{\"Code\":\"%s\",\"Message\":\"%s\"}".formatted(code, message);
  }

  private Throwable failure(Answer answer) {
    return failure(new StubHttp((number, body) -> answer).client());
  }

  /** Inserts an item, and updates another one. */
  private Throwable failure(DynamoDbClient client) {
    Dynamo dynamo = Dynamo.builder().client(client).listener(reports::add).build();
    ScoreTable scores = new ScoreTable(dynamo);
    return catchThrowable(
        () ->
            dynamo.transactWrite(
                tx ->
                    tx.insert(scores, new Score("go", 1, "Kim"))
                        .update(
                            scores,
                            ScoreTable.key("go", 2L),
                            u -> u.apply(ScoreTable.A.player.set("Kim")))));
  }

  private TransactionFailedException cancelledBy(String... reasons) {
    return asCancelled(failure(cancelled(reasons)));
  }

  private TransactionFailedException cancelledByTheEngine() {
    return asCancelled(failure(EngineClients.withoutRetries(engine)));
  }

  private static TransactionFailedException asCancelled(Throwable failure) {
    assertThat(failure).isInstanceOf(TransactionFailedException.class);
    return (TransactionFailedException) failure;
  }

  @Test
  void aConditionWithTheItemThatStoodInTheWay() {
    stored.putAll(List.of(new Score("go", 1, "Lee"), new Score("go", 2, "Lee")));

    TransactionFailedException e = cancelledByTheEngine();

    Reason reason = e.reasons().get(0);
    assertThat(reason.code()).isEqualTo("ConditionalCheckFailed");
    assertThat(reason.message()).contains("The conditional request failed");
    assertThat(reason.key()).isEqualTo(ScoreTable.key("go", 1L));
    assertThat(reason.current(Score.class)).contains(new Score("go", 1, "Lee"));
    assertThat(reason.failure().orElseThrow()).isInstanceOf(ItemAlreadyExistsException.class);
    assertThat(e.reasons().get(1).code()).isEqualTo("None");
    assertThat(e.conflict()).isFalse();
    assertThat(e)
        .hasMessage(
            "the transaction was cancelled: table scores, key {game=go, points=1}:"
                + " the item exists already");
    assertThat(e.toString() + reason).doesNotContain("Lee");
    assertThat(stored.query("go").toList()).extracting(Score::player).containsExactly("Lee", "Lee");
  }

  @Test
  void aConditionWithoutAnItem() {
    TransactionFailedException e = cancelledByTheEngine();

    assertThat(e.failed()).containsExactly(e.reasons().get(1));
    assertThat(e.reasons().get(1).currentItem()).isEmpty();
    assertThat(e.reasons().get(1).failure().orElseThrow())
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("table scores, key {game=go, points=2}: there is no such item");
    assertThat(stored.query("go").toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TransactionConflict",
        "ItemCollectionSizeLimitExceeded",
        "ProvisionedThroughputExceeded",
        "ThrottlingError",
        "ValidationError",
        "SomethingNew"
      })
  void anotherCodeIsThatCodeAlone(String code) {
    TransactionFailedException e = cancelledBy(NONE, reason(code, "because"));

    assertThat(e.failed())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.code()).isEqualTo(code);
              assertThat(reason.message()).contains("because");
              assertThat(reason.failure()).isEmpty();
              assertThat(reason.currentItem()).isEmpty();
            });
    assertThat(e.conflict()).isEqualTo(code.equals("TransactionConflict"));
  }

  @Test
  void aConflictBesideAFailedConditionIsNoConflict() {
    String conflict = reason("TransactionConflict", "Transaction is ongoing for the item");

    assertThat(cancelledBy(conflict, conflict).conflict()).isTrue();
    assertThat(cancelledBy(conflict, CONDITION.formatted("")).conflict()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Item size to update has exceeded the maximum allowed size | Item size to update",
        "The document path provided in the update expression is invalid for update | changes a part of what is absent",
        "The provided expression refers to an attribute that does not exist in the item | lacks an"
      })
  void whatCannotBeStoredIsAValidationExceptionAsInSingleWrites(String message, String shown) {
    TransactionFailedException e = cancelledBy(NONE, reason("ValidationError", message));

    assertThat(e.reasons().get(1).failure().orElseThrow())
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("table scores, key {game=go, points=2}")
        .hasMessageContaining(shown)
        .hasCause(e.getCause());
  }

  @Test
  void reasonsThatDoNotMatchTheOperationsAreLeftToTheSdk() {
    assertThat(failure(cancelled(NONE))).isExactlyInstanceOf(TransactionCanceledException.class);
    assertThat(failure(refused("TransactionCanceledException", "")))
        .isExactlyInstanceOf(TransactionCanceledException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TransactionConflictException",
        "IdempotentParameterMismatchException",
        "TransactionInProgressException",
        "ProvisionedThroughputExceededException",
        "ResourceNotFoundException"
      })
  void otherRefusalsPassAsTheSdksOwn(String type) {
    assertThat(failure(refused(type, "")))
        .isInstanceOf(DynamoDbException.class)
        .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo(type));
  }

  @Test
  void listenersAreToldOfIt() {
    TransactionFailedException e = cancelledByTheEngine();

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).failure()).containsSame(e);
    assertThat(reports.get(0).operation()).isEqualTo("TransactWriteItems");
    assertThat(reports.get(0).tables()).containsExactly("scores");
  }

  @Test
  void anUpdateThatIsDoneOnceFailsWithItsConflict() {
    stored.put(new Score("go", 1, "Lee"));
    engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict");
    ScoreTable scores = new ScoreTable(EngineClients.withoutRetries(engine));

    TransactionFailedException e =
        catchThrowableOfType(
            TransactionFailedException.class,
            () -> scores.update("go", 1).apply(ScoreTable.A.player.set("Kim")).once().execute());

    assertThat(e.conflict()).isTrue();
    assertThat(engine.requests(TRANSACT_WRITE_ITEMS)).hasSize(1);
    assertThat(stored.query("go").toList()).containsExactly(new Score("go", 1, "Lee"));
  }

  @Test
  void anUpdateThatIsDoneOnceFailsAsASingleOne() {
    ScoreTable scores = new ScoreTable(EngineClients.withoutRetries(engine));

    assertThatThrownBy(
            () -> scores.update("go", 1).apply(ScoreTable.A.player.set("Kim")).once().execute())
        .isInstanceOf(ItemNotFoundException.class);
  }
}
