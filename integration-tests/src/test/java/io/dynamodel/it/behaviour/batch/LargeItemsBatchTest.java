package io.dynamodel.it.behaviour.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** Items near 400 KB: an answer has 16 MB at most, and a request is larger as JSON. */
@WithDynamoDb
class LargeItemsBatchTest {
  private static final int LARGE = 390 * 1024;

  private final RecordingClient client;

  LargeItemsBatchTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
  }

  @Test
  void anAnswerThatIsFullIsFollowedByTheRest() {
    ScoreTable scores = new ScoreTable(client);
    List<Score> large =
        IntStream.range(0, 100).mapToObj(i -> new Score("large", i, "x".repeat(LARGE))).toList();
    scores.putAll(large);

    assertThat(
            scores.getAll(large.stream().map(s -> ScoreTable.key(s.game(), s.points())).toList()))
        .isEqualTo(large);
    assertThat(client.requests(BatchWriteItemRequest.class)).hasSize(4);
    assertThat(client.requests(BatchGetItemRequest.class)).hasSizeGreaterThan(1);
  }

  /** Control characters take six times their size as JSON: 60 MB in all, over HTTP. */
  @Test
  @WithDynamoDb(http = true)
  void textThatTakesSixTimesItsSizeAsJsonIsWrittenAllTheSame(DynamoDbClient http) {
    ScoreTable scores = new ScoreTable(http);
    List<Score> controls =
        IntStream.range(0, 25).mapToObj(i -> new Score("json", i, "\u0001".repeat(LARGE))).toList();

    scores.putAll(controls);

    assertThat(scores.query("json").toList()).isEqualTo(controls);
  }
}
