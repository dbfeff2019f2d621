package io.dynamodel.it.behaviour.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.DeedTable.A;
import java.io.IOException;
import java.time.Instant;
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
class RepeatedWritesTest {
  private static final Deed DEED =
      new Deed(
          "a", "new", null, Set.of("x", "y"), 3, Optional.of(Instant.EPOCH), Instant.EPOCH, null);

  private StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));

  /** DynamoDB does the write, but its answer is lost; after that its condition does not hold. */
  private DeedTable afterALostAnswer(UnaryOperator<String> itemOfPut) {
    http =
        new StubHttp(
            (number, body) -> {
              if (number == 0) {
                throw new IOException("connection reset");
              }
              return conditionFailed(itemOfPut.apply(body));
            });
    return table(2);
  }

  private DeedTable table(int attempts) {
    DynamoDbClient client =
        http.client(
            more ->
                more.retryStrategy(
                    AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(attempts)
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .build()));
    return new DeedTable(client);
  }

  private static Answer conditionFailed(String item) {
    String body =
        """
        {"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
        "message":"The conditional request failed"%s}"""
            .formatted(item.isEmpty() ? "" : ",\"Item\":" + item);
    return new Answer(400, body, body.length());
  }

  /** The item of a PutItem request, as DynamoDB would give it: sets in another order. */
  private static String item(String body) {
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

  @Test
  void aPutThatFindsItselfIsDone() {
    DeedTable deeds = afterALostAnswer(RepeatedWritesTest::item);

    Deed stored = deeds.put(DEED);

    assertThat(stored.version()).isEqualTo(4);
    assertThat(http.bodies()).hasSize(2);
    assertThat(http.bodies().get(0)).isEqualTo(http.bodies().get(1));
  }

  @Test
  void anInsertThatFindsItselfIsDone() {
    assertThat(afterALostAnswer(RepeatedWritesTest::item).insert(DEED).text()).isEqualTo("new");
    assertThat(http.bodies()).hasSize(2);
  }

  @Test
  void aPutThatFindsAnotherItemMayHaveBeenDone() {
    DeedTable deeds =
        afterALostAnswer(body -> item(body).replace("\"S\":\"new\"", "\"S\":\"other\""));

    VersionConflictException failure =
        catchThrowableOfType(VersionConflictException.class, () -> deeds.put(DEED));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(failure.current(Deed.class).orElseThrow().text()).isEqualTo("other");
  }

  @Test
  void anInsertThatFindsAnotherItemMayHaveBeenDone() {
    DeedTable deeds =
        afterALostAnswer(body -> item(body).replace("\"S\":\"new\"", "\"S\":\"other\""));

    assertThat(
            catchThrowableOfType(ItemAlreadyExistsException.class, () -> deeds.insert(DEED))
                .mayHaveBeenApplied())
        .isTrue();
  }

  @Test
  void aPutThatIsSentOnceIsNotDoneByWhatIsThere() {
    http = new StubHttp((number, body) -> conditionFailed(item(body)));

    VersionConflictException failure =
        catchThrowableOfType(VersionConflictException.class, () -> table(1).put(DEED));

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(http.bodies()).hasSize(1);
  }

  @Test
  void anUpdateThatIsSentAgainMayHaveBeenDone() {
    String next = "{\"id\":{\"S\":\"a\"},\"text\":{\"S\":\"new\"},\"v\":{\"N\":\"4\"}}";
    DeedTable deeds = afterALostAnswer(body -> next);

    VersionConflictException failure =
        catchThrowableOfType(
            VersionConflictException.class,
            () -> deeds.update(DEED).apply(A.text.set("new")).execute());

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(failure.expected()).isEqualTo(3);
  }

  @Test
  void aDeleteThatIsSentAgainMayHaveBeenDone() {
    DeedTable deeds = afterALostAnswer(body -> "");

    ConditionFailedException failure =
        catchThrowableOfType(
            ConditionFailedException.class,
            () -> deeds.delete(DeedTable.key("a"), A.text.eq("new")));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(failure.currentItem()).isEmpty();
  }

  @Test
  void aDeleteOfARecordMayBeSentAgain() {
    DeedTable deeds = table(2);

    assertThat(deeds.delete(DEED)).isEmpty();
    assertThat(http.bodies().get(0))
        .contains("attribute_not_exists(#0) OR #1 = :0")
        .contains("\":0\":{\"N\":\"3\"}");
  }
}
