package io.dynamodel.it.behaviour.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.BatchIncompleteException;
import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.ScorePages;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answers;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Faults of the network and of the service, under the SDK's own client. Pages have ten items. */
@Timeout(60)
class NetworkFaultsTest {
  private static final int ITEMS = 60;

  private final List<CallReport> reports = new ArrayList<>();

  private ScoreTable table(DynamoDbClient client) {
    return new ScoreTable(Dynamo.builder().client(client).listener(reports::add).build());
  }

  /** Pages, but for one request of that number. */
  private static Answers pagesBut(int number, Answers fault) {
    return (at, body) -> at == number ? fault.to(at, body) : page(body);
  }

  private static Answer page(String body) {
    return StubHttp.ok(body.contains("RequestItems") ? "{}" : ScorePages.page(body, ITEMS, 10));
  }

  private static Answers fails() {
    return (at, body) -> {
      throw new IOException("connection reset");
    };
  }

  private void assertReported(Throwable failure, int requests) {
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).failure()).containsSame(failure);
    assertThat(reports.get(0).requests()).isEqualTo(requests);
  }

  @Test
  void withoutFaultsAllIsRead() {
    StubHttp http = new StubHttp((at, body) -> page(body));

    assertThat(table(http.client()).query("go").toList()).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(http.bodies()).hasSize(6);
    assertThat(table(http.client()).scan().parallel(3).toList()).hasSize(3 * ITEMS);
    assertThat(table(http.client()).query("go").deleteAll()).isEqualTo(ITEMS);
  }

  @Test
  void throttlingInTheMiddleOfAQueryPassesAsItIs() {
    StubHttp http = new StubHttp(pagesBut(2, (at, body) -> StubHttp.throttled()));
    List<Score> read = new ArrayList<>();

    Throwable failure = catchThrowable(() -> table(http.client()).query("go").forEach(read::add));

    assertThat(failure).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(read).hasSize(20);
    assertThat(http.bodies()).hasSize(3);
    assertReported(failure, 3);
  }

  @Test
  void throttlingInTheMiddleOfAParallelScanPassesAsItIs() {
    StubHttp http =
        new StubHttp(
            (at, body) ->
                body.contains("\"Segment\":2") && body.contains("ExclusiveStartKey")
                    ? StubHttp.throttled()
                    : page(body));
    Iterator<Score> items = table(http.client()).scan().parallel(3).iterator();

    Throwable failure = catchThrowable(() -> items.forEachRemaining(item -> {}));

    assertThat(failure).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(items.hasNext()).isFalse();
    assertThat(reports).singleElement().satisfies(r -> assertThat(r.failure()).contains(failure));
  }

  @Test
  void throttlingInTheMiddleOfDeleteAllSaysWhatIsLeft() {
    // Three pages, 25 deletes, two pages, and the deletes that are throttled.
    StubHttp http = new StubHttp(pagesBut(6, (at, body) -> StubHttp.throttled()));

    BatchIncompleteException failure =
        catchThrowableOfType(
            BatchIncompleteException.class, () -> table(http.client()).query("go").deleteAll());

    assertThat(failure).hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(failure.processed()).isEqualTo(25);
    assertThat(failure.unprocessed().size()).isEqualTo(25);
    assertThat(failure.unknown().isEmpty()).isTrue();
    assertReported(failure, 7);
  }

  @Test
  void whatTheSdkRepeatsIsOneRequest() {
    StubHttp http = new StubHttp(pagesBut(2, (at, body) -> StubHttp.throttled()));
    DynamoDbClient client =
        http.client(
            configuration ->
                configuration.retryStrategy(
                    AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                        .build()));

    assertThat(table(client).query("go").toList()).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(http.bodies()).hasSize(7);
    assertThat(reports).singleElement().extracting(CallReport::requests).isEqualTo(6);
  }

  @Test
  void anAnswerThatLacksTheCapacityAskedForIsOneAllTheSame() {
    StubHttp http =
        new StubHttp(
            (at, body) -> StubHttp.ok(body.contains("TOTAL") ? "{\"ConsumedCapacity\":{}}" : "{}"));
    Dynamo dynamo = Dynamo.builder().client(http.client()).consumedCapacity(true).build();
    Score score = new Score("go", 1, "p");

    assertThat(new ScoreTable(dynamo).put(score)).isEqualTo(score);
    assertThat(http.bodies()).singleElement().asString().contains("TOTAL");
  }

  @Test
  void aCutConnectionPassesAsTheSdkSaysIt() {
    StubHttp http = new StubHttp(pagesBut(1, fails()));

    Throwable failure = catchThrowable(() -> table(http.client()).query("go").toList());

    assertThat(failure)
        .isInstanceOf(SdkClientException.class)
        .hasRootCauseInstanceOf(IOException.class);
    assertReported(failure, 2);
  }

  @Test
  void aTruncatedAnswerPassesAsTheSdkSaysIt() {
    StubHttp http =
        new StubHttp(pagesBut(1, (at, body) -> StubHttp.cut(ScorePages.page(body, ITEMS, 10))));

    Throwable failure = catchThrowable(() -> table(http.client()).query("go").toList());

    assertThat(failure).isInstanceOf(SdkException.class);
    assertReported(failure, 2);
  }

  @Test
  void anAnswerThatNeverComesEndsWithTheSdksTimeout() {
    // Classes are loaded first, lest that be what takes too long.
    table(new StubHttp((at, body) -> page(body)).client()).query("go").first();
    reports.clear();
    StubHttp http = new StubHttp(pagesBut(1, (at, body) -> StubHttp.never()));
    DynamoDbClient client =
        http.client(configuration -> configuration.apiCallTimeout(Duration.ofSeconds(2)));

    Throwable failure = catchThrowable(() -> table(client).query("go").toList());

    assertThat(failure).isInstanceOf(ApiCallTimeoutException.class);
    assertThat(Thread.interrupted()).isFalse();
    assertReported(failure, 2);
  }

  @Test
  void aSegmentThatIsNeverAnsweredDoesNotHoldBackTheFailureOfAnother() {
    StubHttp http =
        new StubHttp(
            (at, body) -> body.contains("\"Segment\":0") ? StubHttp.never() : StubHttp.throttled());
    ScoreTable table = table(http.client());

    assertThatThrownBy(() -> table.scan().parallel(2).toList())
        .isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThatThrownBy(() -> table.scan().parallel(2).page())
        .isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThatThrownBy(() -> table.scan().parallel(2).count())
        .isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThatThrownBy(() -> table.scan().parallel(2).deleteAll())
        .isInstanceOf(ProvisionedThroughputExceededException.class);
  }
}
