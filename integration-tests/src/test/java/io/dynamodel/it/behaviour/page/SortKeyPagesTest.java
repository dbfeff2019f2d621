package io.dynamodel.it.behaviour.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.it.behaviour.model.Block;
import io.dynamodel.it.behaviour.model.BlockTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Cursors carry sort keys of every type. */
@WithDynamoDb
class SortKeyPagesTest {
  private static final String GAME = "a\u0000\"}{ \uD83D\uDE00 é";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 7})
  void numbers(int size, DynamoDbClient direct) {
    ScoreTable scores = new ScoreTable(direct, "scores-" + size);
    scores.admin().create();
    List<Long> points = List.of(Long.MIN_VALUE, -100L, -3L, 0L, 1000L, Long.MAX_VALUE);
    points.forEach(value -> scores.put(new Score(GAME, value, "p")));

    assertThat(Walk.of(() -> scores.query(GAME).pageSize(size)).items())
        .extracting(item -> ((Score) item).points())
        .isEqualTo(points);
    assertThat(Walk.of(() -> scores.query(GAME).descending().pageSize(size)).items())
        .extracting(item -> ((Score) item).points())
        .containsExactly(Long.MAX_VALUE, 1000L, 0L, -3L, -100L, Long.MIN_VALUE);
    assertThat(Walk.of(() -> scores.query(GAME).points().gt(-3L).pageSize(size)).items())
        .extracting(item -> ((Score) item).points())
        .containsExactly(0L, 1000L, Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void bytes(int size, DynamoDbClient direct) {
    BlockTable blocks = new BlockTable(direct, "blocks-" + size);
    blocks.admin().create();
    List<byte[]> hashes =
        List.of(new byte[] {0}, new byte[] {0, 0}, new byte[] {127}, new byte[] {-128, -1});
    hashes.forEach(hash -> blocks.put(new Block("file", hash, "text")));

    List<Object> walked = Walk.of(() -> blocks.query("file").pageSize(size)).items();
    assertThat(walked.stream().map(block -> ((Block) block).hash()))
        .usingElementComparator(Arrays::compareUnsigned)
        .containsExactlyElementsOf(hashes);
  }
}
