package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.ScoreTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Query;
import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.fixture.Fill;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** 1,001 items of one partition, of which only the last passes the filter. */
@WithDynamoDb
class ManyItemsTest {
  private static final int COUNT = 1_001;
  private static final Score LAST = new Score("go", 1_000, "player 1000");

  private final RecordingClient client;
  private final ScoreTable scores;

  ManyItemsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    scores = new ScoreTable(client);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
    Fill.table(direct, "scores", COUNT, points -> Fill.score("go", points));
  }

  @BeforeEach
  void forget() {
    client.clear();
  }

  private Query<Score> onlyLast(int pageSize) {
    Query<Score> query = scores.query("go").filter(A.player.eq("player 1000"));
    return pageSize == 0 ? query : query.pageSize(pageSize);
  }

  private void assertRequests(int requests) {
    assertThat(client.requests()).hasSize(requests);
    client.clear();
  }

  @ParameterizedTest
  @CsvSource({"25,41", "100,11", "2000,1", "0,1"})
  void theLastIsFound(int pageSize, int requests) {
    assertThat(onlyLast(pageSize).toList()).containsExactly(LAST);
    assertRequests(requests);
    assertThat(onlyLast(pageSize).stream()).containsExactly(LAST);
    assertRequests(requests);
    assertThat(onlyLast(pageSize)).containsExactly(LAST);
    assertRequests(requests);
    assertThat(onlyLast(pageSize).first()).contains(LAST);
    assertRequests(requests);
    assertThat(onlyLast(pageSize).limit(1).toList()).containsExactly(LAST);
    assertRequests(requests);
    assertThat(onlyLast(pageSize).count()).isEqualTo(1);
    assertRequests(requests);
    assertThat(Walk.of(() -> onlyLast(pageSize)).items()).containsExactly(LAST);
    assertRequests(requests);
  }

  @ParameterizedTest
  @CsvSource({"25,41", "100,11", "2000,1", "0,1"})
  void backwardsItIsInTheFirstPage(int pageSize, int requests) {
    assertThat(onlyLast(pageSize).descending().first()).contains(LAST);
    assertRequests(1);
    assertThat(onlyLast(pageSize).descending().toList()).containsExactly(LAST);
    assertRequests(requests);
  }

  @ParameterizedTest
  @CsvSource({"25,41", "100,11", "2000,1", "0,1"})
  void aScanFindsItToo(int pageSize, int requests) {
    Scan<Score> scan = scores.scan().filter(A.player.eq("player 1000"));
    Scan<Score> paged = pageSize == 0 ? scan : scan.pageSize(pageSize);

    assertThat(paged.toList()).containsExactly(LAST);
    assertThat(client.requests(ScanRequest.class)).hasSize(requests);
  }

  @Test
  void firstWithoutAFilterReadsOneItem() {
    assertThat(scores.query("go").first()).isPresent();
    assertThat(scores.query("go").pageSize(10).first()).isPresent();
    assertThat(scores.query("go").limit(10).first()).isPresent();
    assertThat(scores.scan().first()).isPresent();

    assertThat(client.requests(QueryRequest.class))
        .extracting(QueryRequest::limit)
        .containsExactly(1, 1, 1);
    assertThat(client.requests(ScanRequest.class))
        .extracting(ScanRequest::limit)
        .containsExactly(1);
  }

  @Test
  void aLimitWithAFilterStopsAtTheLastThatIsWanted() {
    Query<Score> query = scores.query("go").filter(A.player.beginsWith("player 1")).pageSize(100);

    assertThat(query.limit(13).toList())
        .extracting(Score::points)
        .containsExactly(1L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L, 100L, 101L);
    assertRequests(2);
  }

  @Test
  void aCountAsksForNoItemsAndStopsAtTheLimit() {
    assertThat(scores.query("go").pageSize(100).count()).isEqualTo(COUNT);
    assertThat(scores.query("go").pageSize(100).limit(250).count()).isEqualTo(250);
    assertThat(scores.query("go").filter(A.player.ne("x")).pageSize(100).limit(250).count())
        .isEqualTo(250);

    assertThat(client.requests(QueryRequest.class))
        .hasSize(11 + 3 + 3)
        .allMatch(request -> request.select() == Select.COUNT)
        .allMatch(request -> request.projectionExpression() == null);
    assertThat(client.requests(QueryRequest.class).subList(11, 14))
        .extracting(QueryRequest::limit)
        .containsExactly(100, 100, 50);
  }
}
