package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.ScoreTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.fixture.Fill;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Forty scores of as many games. */
@WithDynamoDb
@Timeout(60)
class ParallelScanTest {
  private static final int COUNT = 40;
  private static final List<Long> ALL = LongStream.range(0, COUNT).boxed().toList();

  private final RecordingClient client;
  private final ScoreTable scores;

  ParallelScanTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    scores = new ScoreTable(client);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
    fill(direct, "scores");
  }

  private static void fill(DynamoDbClient direct, String table) {
    Fill.table(direct, table, COUNT, points -> Fill.score("game " + points, points));
  }

  private static List<Long> points(Iterable<Score> items) {
    return ((Scan<Score>) items).stream().map(Score::points).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 60})
  void givesEachItemOnce(int segments) {
    Scan<Score> scan = scores.scan().parallel(segments);

    assertThat(points(scan)).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(points(scan.pageSize(3))).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(scan).hasSize(COUNT);
    assertThat(scan.count()).isEqualTo(COUNT);
    assertThat(scan.pageSize(3).count()).isEqualTo(COUNT);
    assertThat(scan.first()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 60})
  void hasFilterAndLimit(int segments) {
    Scan<Score> scan = scores.scan().parallel(segments).pageSize(2);
    Scan<Score> filtered = scan.filter(A.points.ge(30));

    assertThat(points(filtered)).containsExactlyInAnyOrderElementsOf(ALL.subList(30, COUNT));
    assertThat(filtered.count()).isEqualTo(10);
    assertThat(filtered.first().orElseThrow().points()).isGreaterThanOrEqualTo(30);
    assertThat(scan.filter(A.points.eq(-1)).first()).isEmpty();
    for (int limit : new int[] {1, 2, 9, 10, 11, 41}) {
      assertThat(points(scan.limit(limit))).hasSize(Math.min(limit, COUNT)).doesNotHaveDuplicates();
      assertThat(points(filtered.limit(limit)))
          .hasSize(Math.min(limit, 10))
          .doesNotHaveDuplicates()
          .isSubsetOf(ALL.subList(30, COUNT));
      assertThat(scan.limit(limit).count()).isEqualTo(Math.min(limit, COUNT));
      assertThat(filtered.limit(limit).count()).isEqualTo(Math.min(limit, 10));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 60})
  void deletesAll(int segments, DynamoDbClient direct) {
    String name = "deleted-" + segments;
    ScoreTable table = new ScoreTable(direct, name);
    table.admin().create();
    fill(direct, name);
    Scan<Score> scan = table.scan().parallel(segments).pageSize(2);

    assertThat(scan.filter(A.points.lt(10)).deleteAll()).isEqualTo(10);
    assertThat(points(table.scan())).containsExactlyInAnyOrderElementsOf(ALL.subList(10, COUNT));
    assertThat(scan.limit(3).deleteAll()).isEqualTo(3);
    assertThat(table.scan().count()).isEqualTo(27);
    assertThat(scan.deleteAll()).isEqualTo(27);
    assertThat(table.scan()).isEmpty();
  }

  @Test
  void aCountAsksForNoItems() {
    scores.scan().parallel(4).count();

    assertThat(client.requests(ScanRequest.class))
        .hasSize(4)
        .allMatch(request -> request.select() == Select.COUNT);
  }

  @Test
  void oneSegmentIsAPlainScanOnTheReadersThread() {
    Executor none =
        task -> {
          throw new AssertionError("no thread is needed");
        };

    assertThat(scores.scan().parallel(1, none).toList()).hasSize(COUNT);
    assertThat(scores.scan().parallel(1, none).page().items()).hasSize(COUNT);
    assertThat(client.requests(ScanRequest.class))
        .allMatch(request -> request.segment() == null && request.totalSegments() == null);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theRequestsRunOnTheCallersThreads(int threads, DynamoDbClient direct) {
    Set<String> names = ConcurrentHashMap.newKeySet();
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, task -> new Thread(task, "callers"));
    Executor recording =
        task ->
            executor.execute(
                () -> {
                  names.add(Thread.currentThread().getName());
                  task.run();
                });
    Scan<Score> scan = new ScoreTable(direct).scan().parallel(4, recording).pageSize(3);
    try {
      assertThat(points(scan)).containsExactlyInAnyOrderElementsOf(ALL);
      assertThat(scan.count()).isEqualTo(COUNT);
      assertThat(scan.first()).isPresent();
      assertThat(scan.page().items()).isNotEmpty();
      assertThat(names).containsExactly("callers");
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void theCallersThreadsAreOfUseAfterAnEarlyEnd(DynamoDbClient direct) {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    Scan<Score> scan = new ScoreTable(direct).scan().parallel(4, executor).pageSize(1);
    try {
      for (int i = 0; i < 50; i++) {
        assertThat(scan.first()).isPresent();
      }
      assertThat(scan.toList()).hasSize(COUNT);
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void theNumberOfSegmentsIsChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores.scan().parallel(0))
        .withMessage("a scan has 1 to 1000000 segments, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> scores.scan().parallel(1_000_001));
    assertThatNullPointerException()
        .isThrownBy(() -> scores.scan().parallel(2, null))
        .withMessage("executor");
  }
}
