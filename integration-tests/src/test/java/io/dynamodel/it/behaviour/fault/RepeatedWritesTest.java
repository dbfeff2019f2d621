package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.engine.Operation.DELETE_ITEM;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static io.dynamodel.engine.Operation.UPDATE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.DeedTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The SDK sends a write again whose answer was lost. If DynamoDB had done it, its condition does
 * not hold the second time.
 */
@WithDynamoDb
class RepeatedWritesTest {
  private static final Instant NOW = Instant.parse("2026-05-07T12:00:00Z");
  private static final Deed DEED =
      new Deed(
          "a", "new", null, Set.of("x", "y"), 3, Optional.of(Instant.EPOCH), Instant.EPOCH, null);

  private final DynamoDbEngine engine;
  private final DeedTable stored;

  RepeatedWritesTest(DynamoDbEngine engine, DeedTable stored) {
    this.engine = engine;
    this.stored = stored;
  }

  /** Stores an item that was put so often. */
  private void store(String text, int version) {
    Deed deed = Deed.of("a", text);
    for (int i = 0; i < version; i++) {
      deed = stored.put(deed);
    }
    engine.forgetRequests();
  }

  /** The answer to the next write is lost. What is sent again meets what is there by then. */
  private DeedTable afterALostAnswer(Operation<?> operation) {
    engine.faults().next(operation).cutAfter();
    return table(2);
  }

  private DeedTable table(int attempts) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    DynamoDbClient client = EngineClients.retrying(engine, attempts);
    return new DeedTable(Dynamo.builder().client(client).clock(clock).build());
  }

  private Deed storedDeed() {
    return stored.get("a");
  }

  @Test
  void aPutThatFindsItselfIsDone() {
    store("old", 3);
    DeedTable deeds = afterALostAnswer(PUT_ITEM);

    Deed put = deeds.put(DEED);

    assertThat(put.version()).isEqualTo(4);
    assertThat(bodies(PUT_ITEM)).hasSize(2);
    assertThat(bodies(PUT_ITEM).get(0)).isEqualTo(bodies(PUT_ITEM).get(1));
    assertThat(storedDeed()).isEqualTo(put);
  }

  @Test
  void anInsertThatFindsItselfIsDone() {
    assertThat(afterALostAnswer(PUT_ITEM).insert(DEED).text()).isEqualTo("new");
    assertThat(bodies(PUT_ITEM)).hasSize(2);
    assertThat(storedDeed().text()).isEqualTo("new");
  }

  @Test
  void aPutFindsItselfInAnotherOrderAndWithOtherZeros() {
    StubHttp http = afterALostAnswerThatHas(RepeatedWritesTest::reordered);

    assertThat(new DeedTable(twice(http)).put(DEED).version()).isEqualTo(4);
    assertThat(http.bodies()).hasSize(2);
  }

  @Test
  void anInsertFindsItselfInAnotherOrderAndWithOtherZeros() {
    StubHttp http = afterALostAnswerThatHas(RepeatedWritesTest::reordered);

    assertThat(new DeedTable(twice(http)).insert(DEED).text()).isEqualTo("new");
    assertThat(http.bodies()).hasSize(2);
  }

  @Test
  void aPutThatFindsAnotherItemMayHaveBeenDone() {
    store("other", 4);
    DeedTable deeds = afterALostAnswer(PUT_ITEM);

    VersionConflictException failure =
        catchThrowableOfType(VersionConflictException.class, () -> deeds.put(DEED));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(failure.current(Deed.class).orElseThrow().text()).isEqualTo("other");
    assertThat(storedDeed().text()).isEqualTo("other");
  }

  @Test
  void anInsertThatFindsAnotherItemMayHaveBeenDone() {
    store("other", 1);
    DeedTable deeds = afterALostAnswer(PUT_ITEM);

    assertThat(
            catchThrowableOfType(ItemAlreadyExistsException.class, () -> deeds.insert(DEED))
                .mayHaveBeenApplied())
        .isTrue();
    assertThat(storedDeed().text()).isEqualTo("other");
  }

  @Test
  void aPutThatIsSentOnceIsNotDoneByWhatIsThere() {
    store("old", 3);
    Deed there = table(1).put(DEED);
    engine.forgetRequests();

    VersionConflictException failure =
        catchThrowableOfType(VersionConflictException.class, () -> table(1).put(DEED));

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(failure.current(Deed.class)).contains(there);
    assertThat(bodies(PUT_ITEM)).hasSize(1);
  }

  @Test
  void anUpdateThatIsSentAgainMayHaveBeenDone() {
    store("old", 3);
    DeedTable deeds = afterALostAnswer(UPDATE_ITEM);

    VersionConflictException failure =
        catchThrowableOfType(
            VersionConflictException.class,
            () -> deeds.update(DEED).apply(A.text.set("new")).execute());

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(failure.expected()).isEqualTo(3);
    assertThat(storedDeed().text()).isEqualTo("new");
    assertThat(storedDeed().version()).isEqualTo(4);
  }

  @Test
  void aDeleteThatIsSentAgainMayHaveBeenDone() {
    store("new", 1);
    DeedTable deeds = afterALostAnswer(DELETE_ITEM);

    ConditionFailedException failure =
        catchThrowableOfType(
            ConditionFailedException.class,
            () -> deeds.delete(DeedTable.key("a"), A.text.eq("new")));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(failure.currentItem()).isEmpty();
    assertThat(stored.scan().toList()).isEmpty();
  }

  @Test
  void aDeleteOfARecordMayBeSentAgain() {
    store("new", 3);
    DeedTable deeds = afterALostAnswer(DELETE_ITEM);

    assertThat(deeds.delete(DEED)).isEmpty();
    assertThat(bodies(DELETE_ITEM).get(0))
        .contains("attribute_not_exists(#0) OR #1 = :0")
        .contains("\":0\":{\"N\":\"3\"}");
    assertThat(bodies(DELETE_ITEM)).hasSize(2);
    assertThat(stored.scan().toList()).isEmpty();
  }

  private List<String> bodies(Operation<?> operation) {
    return EngineClients.bodies(engine, operation);
  }

  /** The engine gives sets and numbers in one way alone; this gives them as it is told. */
  private static StubHttp afterALostAnswerThatHas(UnaryOperator<String> itemOfPut) {
    return new StubHttp(
        (number, body) -> {
          if (number == 0) {
            throw new IOException("connection reset");
          }
          return conditionFailed(itemOfPut.apply(body));
        });
  }

  private static DynamoDbClient twice(StubHttp http) {
    return http.client(
        more ->
            more.retryStrategy(
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .maxAttempts(2)
                    .backoffStrategy(BackoffStrategy.retryImmediately())
                    .build()));
  }

  private static Answer conditionFailed(String item) {
    String body =
        """
        {"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
        "message":"The conditional request failed","Item":%s}"""
            .formatted(item);
    return new Answer(400, body, body.length());
  }

  /** The item of a PutItem request, with its set and its version written otherwise. */
  private static String reordered(String body) {
    int start = body.indexOf("\"Item\":") + "\"Item\":".length();
    int depth = 0;
    for (int i = start; i < body.length(); i++) {
      depth += body.charAt(i) == '{' ? 1 : body.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return body.substring(start, i + 1)
            .replace("[\"x\",\"y\"]", "[\"y\",\"x\"]")
            .replace("{\"N\":\"4\"}", "{\"N\":\"4.0\"}");
      }
    }
    throw new IllegalArgumentException(body);
  }
}
