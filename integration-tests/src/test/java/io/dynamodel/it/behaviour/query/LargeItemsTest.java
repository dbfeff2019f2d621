package io.dynamodel.it.behaviour.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A partition of more than the 1 MB that DynamoDB reads for one answer. */
@WithDynamoDb
class LargeItemsTest {
  private final RecordingClient client;
  private final ScoreTable scores;

  LargeItemsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    scores = new ScoreTable(client);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    ScoreTable scores = new ScoreTable(direct);
    scores.admin().create();
    String player = "x".repeat(300_000);
    LongStream.range(0, 8).forEach(points -> scores.put(new Score("large", points, player)));
  }

  @Test
  void aQueryFollowsThePages() {
    assertThat(scores.query("large").stream().map(Score::points))
        .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(client.requests()).hasSizeGreaterThan(1);
  }

  @Test
  void aCountFollowsThePages() {
    assertThat(scores.query("large").count()).isEqualTo(8);
    assertThat(client.requests()).hasSizeGreaterThan(1);
  }

  @Test
  void aScanFollowsThePages() {
    assertThat(scores.scan().stream()).hasSize(8);
    assertThat(client.requests()).hasSizeGreaterThan(1);
  }

  @Test
  void theFirstItemTakesOneRequest() {
    assertThat(scores.query("large").iterator().next().points()).isZero();
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void aFilterThatOnlyTheLastItemPassesIsFollowed() {
    assertThat(scores.scan().filter(ScoreTable.A.points.eq(7)).first()).isPresent();
  }
}
