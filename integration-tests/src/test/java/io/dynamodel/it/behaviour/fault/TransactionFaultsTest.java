package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Faults of the network below a transaction. */
@Timeout(60)
@WithDynamoDb
class TransactionFaultsTest {
  private static final Pattern TOKEN = Pattern.compile("\"ClientRequestToken\":\"([^\"]*)\"");
  private static final Score SCORE = new Score("go", 1, "Kim");

  private final DynamoDbEngine engine;
  private final ScoreTable stored;

  TransactionFaultsTest(DynamoDbEngine engine, ScoreTable stored) {
    this.engine = engine;
    this.stored = stored;
  }

  private List<String> bodies() {
    return EngineClients.bodies(engine, TRANSACT_WRITE_ITEMS);
  }

  private static void write(DynamoDbClient client) {
    Dynamo dynamo = Dynamo.of(client);
    dynamo.transactWrite(tx -> tx.put(new ScoreTable(dynamo), SCORE));
  }

  @Test
  void withoutATokenTheSdkMakesOneUp() {
    write(engine.client());
    write(engine.client());

    assertThat(bodies()).hasSize(2).doesNotHaveDuplicates();
    assertThat(bodies())
        .allSatisfy(
            body -> {
              Matcher token = TOKEN.matcher(body);
              assertThat(token.find()).isTrue();
              assertThat(UUID.fromString(token.group(1))).hasToString(token.group(1));
            });
  }

  @Test
  void whatIsSentAgainAfterACutConnectionIsTheSameUnderTheSameToken() {
    engine.faults().next(TRANSACT_WRITE_ITEMS).cutBefore();
    engine.faults().next(TRANSACT_WRITE_ITEMS).truncated();

    write(EngineClients.retrying(engine, 3));

    assertThat(bodies()).hasSize(3).containsOnly(bodies().get(0));
    assertThat(bodies().get(0)).containsPattern(TOKEN);
    assertThat(stored.scan().toList()).containsExactly(SCORE);
  }

  @Test
  void whatIsDoneAndSentAgainIsNotDoneTwice() {
    stored.put(SCORE);
    engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();
    Dynamo dynamo = Dynamo.of(EngineClients.retrying(engine, 3));

    dynamo.transactWrite(
        tx ->
            tx.delete(
                new ScoreTable(dynamo), ScoreTable.key("go", 1), ScoreTable.A.player.eq("Kim")));

    assertThat(bodies()).hasSize(2).containsOnly(bodies().get(0));
    assertThat(stored.scan().toList()).isEmpty();
  }

  @Test
  void aConnectionThatIsCutAgainAndAgainIsTheSdksFailure() {
    engine.faults().next(TRANSACT_WRITE_ITEMS).cutBefore().always();

    assertThatThrownBy(() -> write(EngineClients.retrying(engine, 3)))
        .isInstanceOf(SdkClientException.class);
    assertThat(bodies()).hasSize(3).containsOnly(bodies().get(0));
    assertThat(stored.scan().toList()).isEmpty();
  }

  @Test
  void anAnswerThatIsCutOffIsAFailure() {
    engine.faults().next(TRANSACT_WRITE_ITEMS).truncated();

    assertThatThrownBy(() -> write(EngineClients.withoutRetries(engine)))
        .isInstanceOf(SdkException.class);
    assertThat(stored.scan().toList()).containsExactly(SCORE);
  }

  @Test
  void anAnswerThatNeverComesIsATimeOut() {
    // Classes are loaded first, lest that be what takes too long.
    write(engine.client());
    stored.scan().deleteAll();
    engine.forgetRequests();
    engine.faults().next(TRANSACT_WRITE_ITEMS).delayed(Duration.ofHours(1));
    DynamoDbClient client =
        EngineClients.withoutRetries(engine, more -> more.apiCallTimeout(Duration.ofSeconds(2)));

    assertThatThrownBy(() -> write(client)).isInstanceOf(ApiCallTimeoutException.class);
    assertThat(bodies()).hasSize(1);
    assertThat(stored.scan().toList()).isEmpty();
  }

  @Test
  void aReadThatIsAnsweredHalf() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{\"Responses\":[{}]}"));
    Dynamo dynamo = Dynamo.of(http.client());
    ScoreTable scores = new ScoreTable(dynamo);

    assertThatThrownBy(
            () ->
                dynamo.transactGet(
                    tx ->
                        tx.get(scores, ScoreTable.key("go", 1))
                            .get(scores, ScoreTable.key("go", 2))))
        .isInstanceOf(SdkClientException.class)
        .hasMessageContaining("TransactGetItems of scores: the answer has 1 of 2 Responses");
  }
}
