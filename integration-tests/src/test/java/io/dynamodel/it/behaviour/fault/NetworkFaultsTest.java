package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static io.dynamodel.engine.Operation.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.ScorePages;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Faults of the network and of the service, under the SDK's own client. Pages have ten items. */
@Timeout(60)
@WithDynamoDb
class NetworkFaultsTest {
  private static final int ITEMS = 60;

  // So that the tenth item fills a megabyte.
  private static final String PLAYER = "x".repeat(105_000);

  private final DynamoDbEngine engine;
  private final ScoreTable stored;
  private final List<CallReport> reports = new ArrayList<>();

  NetworkFaultsTest(DynamoDbEngine engine, ScoreTable stored) {
    this.engine = engine;
    this.stored = stored;
  }

  /** Stores the items of some games, under a client that does not retry. */
  private ScoreTable tableOf(String... games) {
    store(games);
    return table(EngineClients.withoutRetries(engine));
  }

  private void store(String... games) {
    for (String game : games) {
      stored.putAll(IntStream.range(0, ITEMS).mapToObj(points -> score(game, points)).toList());
    }
    engine.forgetRequests();
  }

  /** The last one is small: its page is not full, so none follows. */
  private static Score score(String game, int points) {
    return new Score(game, points, points == ITEMS - 1 ? "last" : PLAYER);
  }

  private ScoreTable table(DynamoDbClient client) {
    return new ScoreTable(Dynamo.builder().client(client).listener(reports::add).build());
  }

  private void assertReported(Throwable failure, int requests) {
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).failure()).containsSame(failure);
    assertThat(reports.get(0).requests()).isEqualTo(requests);
  }

  @Test
  void withoutFaultsAllIsRead() {
    ScoreTable table = tableOf("go", "chess", "shogi");

    assertThat(table.query("go").toList()).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(engine.requests()).hasSize(6);
    assertThat(table.scan().parallel(3).toList()).hasSize(3 * ITEMS);
    assertThat(table.query("go").deleteAll()).isEqualTo(ITEMS);
    assertThat(stored.query("go").toList()).isEmpty();
    assertThat(stored.scan().count()).isEqualTo(2 * ITEMS);
  }

  @Test
  void throttlingInTheMiddleOfAQueryPassesAsItIs() {
    ScoreTable table = tableOf("go");
    EngineClients.after(2, engine, QUERY).throttled();
    List<Score> read = new ArrayList<>();

    Throwable failure = catchThrowable(() -> table.query("go").forEach(read::add));

    assertThat(failure).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(read).hasSize(20);
    assertThat(engine.requests()).hasSize(3);
    assertReported(failure, 3);
  }

  @Test
  void throttlingInTheMiddleOfAParallelScanPassesAsItIs() {
    StubHttp http =
        new StubHttp(
            (at, body) ->
                body.contains("\"Segment\":2") && body.contains("ExclusiveStartKey")
                    ? StubHttp.throttled()
                    : StubHttp.ok(ScorePages.page(body, ITEMS, 10)));
    Iterator<Score> items = table(http.client()).scan().parallel(3).iterator();

    Throwable failure = catchThrowable(() -> items.forEachRemaining(item -> {}));

    assertThat(failure).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(catchThrowable(items::hasNext)).hasCause(failure);
    assertThat(reports).singleElement().satisfies(r -> assertThat(r.failure()).contains(failure));
  }

  @Test
  void throttlingInTheMiddleOfDeleteAllSaysWhatIsLeft() {
    // Three pages, 25 deletes, two pages, and the deletes that are throttled.
    ScoreTable table = tableOf("go");
    EngineClients.after(1, engine, BATCH_WRITE_ITEM).throttled();

    BatchIncompleteException failure =
        catchThrowableOfType(BatchIncompleteException.class, () -> table.query("go").deleteAll());

    assertThat(failure).hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(failure.processed()).isEqualTo(25);
    assertThat(failure.unprocessed().size()).isEqualTo(25);
    assertThat(failure.unknown().isEmpty()).isTrue();
    assertReported(failure, 7);
    assertThat(stored.query("go").toList()).extracting(Score::points).startsWith(25L).hasSize(35);
  }

  @Test
  void whatTheSdkRepeatsIsOneRequest() {
    store("go");
    EngineClients.after(2, engine, QUERY).throttled();
    DynamoDbClient client = EngineClients.retrying(engine, 3);

    assertThat(table(client).query("go").toList()).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(engine.requests()).hasSize(7);
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
    ScoreTable table = tableOf("go");
    EngineClients.after(1, engine, QUERY).cutBefore();

    Throwable failure = catchThrowable(() -> table.query("go").toList());

    assertThat(failure)
        .isInstanceOf(SdkClientException.class)
        .hasRootCauseInstanceOf(IOException.class);
    assertReported(failure, 2);
  }

  @Test
  void aTruncatedAnswerPassesAsTheSdkSaysIt() {
    ScoreTable table = tableOf("go");
    EngineClients.after(1, engine, QUERY).truncated();

    Throwable failure = catchThrowable(() -> table.query("go").toList());

    assertThat(failure).isInstanceOf(SdkException.class);
    assertReported(failure, 2);
  }

  @Test
  void anAnswerThatNeverComesEndsWithTheSdksTimeout() {
    // Classes are loaded first, lest that be what takes too long.
    tableOf("go").query("go").first();
    reports.clear();
    EngineClients.after(1, engine, QUERY).delayed(Duration.ofHours(1));
    DynamoDbClient client =
        EngineClients.withoutRetries(
            engine, configuration -> configuration.apiCallTimeout(Duration.ofSeconds(2)));

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
