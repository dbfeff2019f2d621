package io.dynamodel.it.behaviour.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Faults of the network below a transaction. */
@Timeout(60)
class TransactionFaultsTest {
  private static final Pattern TOKEN = Pattern.compile("\"ClientRequestToken\":\"([^\"]*)\"");

  private static void write(DynamoDbClient client) {
    Dynamo dynamo = Dynamo.of(client);
    dynamo.transactWrite(tx -> tx.put(new ScoreTable(dynamo), new Score("go", 1, "Kim")));
  }

  private static DynamoDbClient retrying(StubHttp http) {
    return http.client(
        configuration ->
            configuration.retryStrategy(
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .maxAttempts(3)
                    .backoffStrategy(BackoffStrategy.retryImmediately())
                    .build()));
  }

  @Test
  void withoutATokenTheSdkMakesOneUp() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));

    write(http.client());
    write(http.client());

    assertThat(http.bodies()).hasSize(2).doesNotHaveDuplicates();
    assertThat(http.bodies())
        .allSatisfy(
            body -> {
              Matcher token = TOKEN.matcher(body);
              assertThat(token.find()).isTrue();
              assertThat(UUID.fromString(token.group(1))).hasToString(token.group(1));
            });
  }

  @Test
  void whatIsSentAgainAfterACutConnectionIsTheSameUnderTheSameToken() {
    StubHttp http =
        new StubHttp(
            (number, body) -> {
              if (number == 0) {
                throw new IOException("connection reset"); // before or after the service got it
              }
              return number == 1 ? StubHttp.cut("{\"ConsumedCapacity\":[]}") : StubHttp.ok("{}");
            });

    write(retrying(http));

    assertThat(http.bodies()).hasSize(3).containsOnly(http.bodies().get(0));
    assertThat(http.bodies().get(0)).containsPattern(TOKEN);
  }

  @Test
  void aConnectionThatIsCutAgainAndAgainIsTheSdksFailure() {
    StubHttp http =
        new StubHttp(
            (number, body) -> {
              throw new IOException("connection reset");
            });

    assertThatThrownBy(() -> write(retrying(http))).isInstanceOf(SdkClientException.class);
    assertThat(http.bodies()).hasSize(3).containsOnly(http.bodies().get(0));
  }

  @Test
  void anAnswerThatIsCutOffIsAFailure() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.cut("{\"ConsumedCapacity\":[]}"));

    assertThatThrownBy(() -> write(http.client())).isInstanceOf(SdkException.class);
  }

  @Test
  void anAnswerThatNeverComesIsATimeOut() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.never());

    assertThatThrownBy(
            () -> write(http.client(more -> more.apiCallTimeout(Duration.ofMillis(200)))))
        .isInstanceOf(ApiCallTimeoutException.class);
    assertThat(http.bodies()).hasSize(1);
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
        .hasMessageContaining("answered 1 of 2 reads");
  }
}
