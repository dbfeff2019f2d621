package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.ScoreTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.Fill;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.ScriptedBatches;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.metrics.CallTotals;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What listeners are told: 150 scores of go. */
@WithDynamoDb
class ReportsTest {
  private final List<CallReport> reports = new ArrayList<>();
  private final RecordingClient client;
  private final ScoreTable scores;
  private final ScoreTable measured;

  ReportsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    scores = new ScoreTable(dynamo().build());
    measured = new ScoreTable(dynamo().consumedCapacity(true).build());
  }

  private Dynamo.Builder dynamo() {
    return Dynamo.builder().client(client).listener(reports::add);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
    Fill.table(direct, "scores", 150, points -> Fill.score("go", points));
    new ScoreTable(direct, "broken").admin().create();
    for (String points : List.of("1", "2")) {
      direct.putItem(
          request ->
              request
                  .tableName("broken")
                  .item(
                      Map.of(
                          "game", AttributeValue.fromS("go"),
                          "points", AttributeValue.fromN(points))));
    }
  }

  @BeforeEach
  void forget() {
    reports.clear();
    client.clear();
  }

  private void assertReports(String operation, int requests) {
    assertThat(reports).hasSize(1);
    CallReport report = reports.remove(0);
    assertThat(report.tables()).containsExactly("scores");
    assertThat(report.operation()).isEqualTo(operation);
    assertThat(report.requests()).isEqualTo(requests);
    assertThat(report.retries()).isZero();
    assertThat(report.failure()).isEmpty();
    assertThat(report.duration()).isGreaterThanOrEqualTo(Duration.ZERO);
  }

  private void assertReport(String operation, int requests) {
    assertThat(client.requests()).hasSize(requests);
    client.clear();
    assertReports(operation, requests);
  }

  private void assertFailure(Throwable failure) {
    assertThat(reports)
        .singleElement()
        .extracting(report -> report.failure().orElseThrow())
        .isSameAs(failure);
    reports.clear();
  }

  @Test
  void eachOperationIsACall() {
    scores.get("go", 1);
    assertReport("GetItem", 1);
    scores.find("go", -1);
    assertReport("GetItem", 1);
    scores.put(new Score("chess", 1, "p"));
    assertReport("PutItem", 1);
    scores.update("chess", 1).apply(A.player.set("q")).execute();
    assertReport("UpdateItem", 1);
    scores.delete("chess", 1);
    assertReport("DeleteItem", 1);
    scores.getAll(LongStream.range(0, 150).mapToObj(p -> ScoreTable.key("go", p)).toList());
    assertReport("BatchGetItem", 2);
  }

  @Test
  void readingIsACallHoweverItIsDone() {
    scores.query("go").pageSize(100).toList();
    assertReport("Query", 2);
    scores.query("go").pageSize(100).forEach(item -> {});
    assertReport("Query", 2);
    scores.query("go").first();
    assertReport("Query", 1);
    scores.query("go").pageSize(100).count();
    assertReport("Query", 2);
    scores.query("go").page();
    assertReport("Query", 1);
    scores.scan().pageSize(100).toList();
    assertReport("Scan", 2);
    scores.scan().parallel(3).toList();
    assertReport("Scan", 3);
    scores.scan().parallel(3).page();
    assertReport("Scan", 3);
    scores.scan().parallel(3).count();
    assertReport("Scan", 3);
  }

  @Test
  void eachOfThePagesIsACall() {
    scores.query("go").pageSize(100).pages().forEach(page -> {});

    assertThat(reports).hasSize(2).extracting(CallReport::requests).containsExactly(1, 1);
  }

  @Test
  void deletingIsACallThatReadsFirst(DynamoDbClient direct) {
    Fill.table(direct, "scores", 30, points -> Fill.score("gone", points));

    scores.query("gone").deleteAll();

    assertReport("Query", 1 + 2);
  }

  @Test
  void aStreamEndsWhenItIsClosed() {
    try (Stream<Score> items = scores.query("go").pageSize(10).stream()) {
      assertThat(items.limit(15).toList()).hasSize(15);
      assertThat(reports).isEmpty();
    }
    assertReport("Query", 2);
  }

  @Test
  void aStreamThatIsReadToItsEndAndClosedEndsOnce() {
    try (Stream<Score> items = scores.query("go").stream()) {
      assertThat(items.count()).isEqualTo(150);
    }
    assertReport("Query", 1);
  }

  @Test
  void aStreamThatNobodyReadEndsWithoutARequest() {
    scores.query("go").stream().close();

    assertReport("Query", 0);
  }

  @Test
  void anIteratorEndsWithItsLastItem() {
    Iterator<Score> items = scores.query("go").limit(2).iterator();
    items.next();
    items.next();
    assertThat(items.hasNext()).isFalse();
    assertThat(catchThrowable(items::next)).isInstanceOf(NoSuchElementException.class);

    assertReport("Query", 1);
  }

  @Test
  void aFailureIsReported() {
    assertFailure(catchThrowable(() -> scores.get("go", -1)));
    assertFailure(catchThrowable(() -> scores.put(new Score("go", 1, "p"), A.player.eq("nobody"))));
    ScoreTable missing = new ScoreTable(dynamo().build(), "missing");
    assertFailure(catchThrowable(() -> missing.query("go").toList()));
    assertFailure(catchThrowable(() -> missing.query("go").first()));
    assertFailure(catchThrowable(() -> missing.query("go").count()));
    assertFailure(catchThrowable(() -> missing.query("go").page()));
    assertFailure(catchThrowable(() -> missing.query("go").deleteAll()));
    assertFailure(catchThrowable(() -> missing.scan().parallel(3).toList()));
    assertFailure(catchThrowable(() -> missing.query("go").iterator().next()));
    assertThat(catchThrowable(() -> scores.get("go", -1)))
        .isInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void anItemThatCannotBeReadIsAFailure() {
    ScoreTable broken = new ScoreTable(dynamo().build(), "broken");
    Throwable failure = catchThrowable(() -> broken.query("go").toList());
    assertThat(failure).isInstanceOf(ItemMappingException.class);
    assertFailure(failure);
    assertFailure(catchThrowable(() -> broken.query("go").first()));
    assertFailure(catchThrowable(() -> broken.query("go").page()));
    assertFailure(catchThrowable(() -> broken.query("go").forEach(item -> {})));
    assertFailure(catchThrowable(() -> broken.scan().parallel(2).toList()));
  }

  @Test
  void whatIsRefusedBeforeSendingIsNoCall() {
    Cursor foreign = scores.query("go").limit(1).page().next().orElseThrow();
    forget();

    assertThat(catchThrowable(() -> scores.query("chess").page(foreign)))
        .isInstanceOf(InvalidCursorException.class);
    assertThat(reports).isEmpty();
  }

  @Test
  void capacityIsThereIfItWasAskedFor(DynamoDbClient direct) {
    Fill.table(direct, "scores", 30, points -> Fill.score("gone", points));
    measured.get("go", 1);
    measured.put(new Score("chess", 1, "p"));
    measured.update("chess", 1).apply(A.player.set("q")).execute();
    measured.delete("chess", 1);
    measured.getAll(List.of(ScoreTable.key("go", 1)));
    measured.query("go").toList();
    measured.scan().parallel(2).toList();
    measured.query("go").count();
    measured.query("go").page();
    measured.query("gone").deleteAll();

    assertThat(reports).hasSize(10).allMatch(report -> report.consumedCapacity().orElse(0) > 0);
    assertThat(client.requests())
        .allMatch(
            request ->
                request
                    .getValueForField("ReturnConsumedCapacity", String.class)
                    .equals(Optional.of(ReturnConsumedCapacity.TOTAL.toString())));
    // 30 items of one unit each, and what the query took.
    assertThat(reports.get(9).consumedCapacity().orElseThrow()).isGreaterThan(30);
  }

  @Test
  void capacityIsNotAskedForUnlessSaid() {
    scores.get("go", 1);
    scores.query("go").toList();
    scores.getAll(List.of(ScoreTable.key("go", 1)));

    assertThat(reports).hasSize(3).allMatch(report -> report.consumedCapacity().isEmpty());
    assertThat(client.requests())
        .allMatch(
            request -> request.getValueForField("ReturnConsumedCapacity", String.class).isEmpty());
  }

  @Test
  void aPageHasTheCapacityOfItsRequests() {
    Page<Score> page = measured.query("go").pageSize(10).page();
    Page<Score> parallel = measured.scan().parallel(3).page();

    assertThat(page.consumedCapacity().orElseThrow()).isPositive();
    assertThat(reports.get(0).consumedCapacity()).isEqualTo(page.consumedCapacity());
    assertThat(reports.get(1).consumedCapacity()).isEqualTo(parallel.consumedCapacity());
  }

  @Test
  void aListenerThatThrowsStandsInNobodysWay() {
    ScoreTable table =
        new ScoreTable(
            Dynamo.builder()
                .client(client)
                .listener(
                    report -> {
                      throw new BrokenListener();
                    })
                .listener(
                    report -> {
                      throw new BrokenClass();
                    })
                .listener(reports::add)
                .build());

    assertThat(table.put(new Score("chess", 1, "p"))).isEqualTo(new Score("chess", 1, "p"));
    assertThat(table.query("go").toList()).hasSize(150);
    assertThat(catchThrowable(() -> table.get("go", -1))).isInstanceOf(ItemNotFoundException.class);
    assertThat(reports).hasSize(3);
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().listener(null))
        .withMessage("listener");
    scores.delete("chess", 1);
  }

  @Test
  void whatIsAskedForAgainIsARetry() {
    ScriptedBatches batches =
        new ScriptedBatches((table, keys) -> unprocessed(table, keys), (table, keys) -> none());
    CallTotals totals = new CallTotals();
    ScoreTable table =
        new ScoreTable(
            Dynamo.builder()
                .client(batches)
                .backoff(BackoffStrategy.retryImmediately())
                .listener(reports::add)
                .listener(totals)
                .build());

    table.getAll(List.of(ScoreTable.key("go", 1)));

    assertThat(reports).singleElement().extracting(CallReport::requests).isEqualTo(2);
    assertThat(reports.get(0).retries()).isEqualTo(1);
    assertThat(totals.retries()).isEqualTo(1);
  }

  private static BatchGetItemResponse unprocessed(
      String table, List<Map<String, AttributeValue>> keys) {
    return BatchGetItemResponse.builder()
        .responses(Map.of())
        .unprocessedKeys(Map.of(table, KeysAndAttributes.builder().keys(keys).build()))
        .build();
  }

  private static BatchGetItemResponse none() {
    return BatchGetItemResponse.builder().responses(Map.of()).build();
  }

  @Test
  void totalsAddUp() {
    CallTotals totals = new CallTotals();
    ScoreTable table = new ScoreTable(dynamo().consumedCapacity(true).listener(totals).build());

    table.query("go").pageSize(50).toList();
    table.get("go", 1);

    assertThat(totals.calls()).isEqualTo(2);
    assertThat(totals.requests()).isEqualTo(client.requests().size()).isEqualTo(5);
    assertThat(totals.retries()).isZero();
    assertThat(totals.consumedCapacity())
        .isPositive()
        .isEqualTo(
            reports.stream().mapToDouble(report -> report.consumedCapacity().orElseThrow()).sum());
  }

  private static final class BrokenListener extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenListener() {
      super("broken listener, of a test", null, false, false);
    }
  }

  private static final class BrokenClass extends LinkageError {
    private static final long serialVersionUID = 1L;

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
