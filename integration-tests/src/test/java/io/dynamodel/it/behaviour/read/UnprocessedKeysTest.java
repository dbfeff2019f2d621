package io.dynamodel.it.behaviour.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.ScriptedBatches;
import io.dynamodel.it.behaviour.fixture.ScriptedBatches.Answer;
import io.dynamodel.it.behaviour.fixture.WaitingDriver;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** What {@code getAll} makes of keys that the service leaves unprocessed, and of failures. */
class UnprocessedKeysTest {
  private static final int BOUND = 8;
  private static final Answer ALL = (table, keys) -> answer(table, keys, keys.size());
  private static final Answer NONE = (table, keys) -> answer(table, keys, 0);
  private static final Answer HALF = (table, keys) -> answer(table, keys, keys.size() / 2);
  private static final Answer ONE = (table, keys) -> answer(table, keys, 1);
  private static final ProvisionedThroughputExceededException THROTTLED =
      ProvisionedThroughputExceededException.builder().message("slow down").build();

  private static final ScoreTable SCORES = new ScoreTable(new ScriptedBatches(ALL));

  private final List<Integer> pauses = new ArrayList<>();

  @Test
  void unprocessedKeysAreAskedForAgain() {
    ScriptedBatches client = new ScriptedBatches(HALF, ALL);

    assertThat(points(client, 4)).containsExactly(0L, 1L, 2L, 3L);
    assertThat(client.keys()).containsExactly(stored(0, 4), stored(2, 4));
  }

  @Test
  void unprocessedKeysGoWithTheNextChunk() {
    ScriptedBatches client = new ScriptedBatches(HALF, ALL);

    assertThat(points(client, 150)).hasSize(150).isSorted();
    assertThat(client.keys())
        .containsExactly(stored(0, 100), concat(stored(100, 150), stored(50, 100)));
  }

  @Test
  void theWholeRequestIsRepeatedAsItWas() {
    ScriptedBatches client = new ScriptedBatches(NONE, ALL);
    table(client).withConsistentReads().getAll(keys(1));

    BatchGetItemRequest request =
        BatchGetItemRequest.builder()
            .requestItems(
                Map.of(
                    "scores",
                    KeysAndAttributes.builder().keys(stored(0, 1)).consistentRead(true).build()))
            .build();
    assertThat(client.requests()).containsExactly(request, request);
  }

  @Test
  void keysThatStayUnprocessedEndInAnException() {
    ScriptedBatches client = new ScriptedBatches(HALF, NONE);

    BatchIncompleteException e = incomplete(client, 4);

    assertThat(e).hasMessage("table scores: 2 items were read, 2 keys are left").hasNoCause();
    assertThat(e.results().items(SCORES)).extracting(Score::points).containsExactly(0L, 1L);
    assertThat(left(e)).isEqualTo(keys(2, 4));
  }

  @Test
  void attemptsWithoutProgressAreBounded() {
    ScriptedBatches client = new ScriptedBatches(NONE);

    assertThat(left(incomplete(client, 2))).isEqualTo(keys(0, 2));
    assertThat(client.requests()).hasSize(BOUND);
  }

  @Test
  void progressStartsTheCountAgain() {
    List<Answer> script = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      script.addAll(List.of(NONE, NONE, NONE, ONE));
    }
    script.add(ALL);

    assertThat(points(new ScriptedBatches(script.toArray(Answer[]::new)), 5)).hasSize(5);
  }

  @Test
  void onlyAttemptsWithoutProgressArePrecededByAPause() {
    points(new ScriptedBatches(NONE, NONE, ONE, ALL), 3);

    assertThat(pauses).containsExactly(1, 2);
  }

  @Test
  void aFailureOfTheFirstRequestPassesAsItIs() {
    ScriptedBatches client = new ScriptedBatches(fails());

    assertThatThrownBy(() -> points(client, 150)).isSameAs(THROTTLED);
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void aFailureOfALaterRequestKeepsWhatWasRead() {
    ScriptedBatches client = new ScriptedBatches(ALL, fails());

    BatchIncompleteException e = incomplete(client, 150);

    assertThat(e)
        .hasMessage("table scores: 100 items were read, 50 keys are left: slow down")
        .hasCause(THROTTLED);
    assertThat(e.results().items(SCORES))
        .extracting(Score::points)
        .isEqualTo(IntStream.range(0, 100).mapToObj(Long::valueOf).toList());
    assertThat(left(e)).isEqualTo(keys(100, 150));
    assertThat(client.requests()).hasSize(2);
  }

  @Test
  void answersAreMatchedByTheValueOfNumbersNotByTheirText() {
    Answer otherText =
        (table, keys) ->
            BatchGetItemResponse.builder()
                .responses(Map.of(table, List.of(scoreOf("1E+1"), scoreOf("5.0"))))
                .build();

    assertThat(table(new ScriptedBatches(otherText)).getAll(List.of(key(5), key(10))))
        .extracting(Score::points)
        .containsExactly(5L, 10L);
  }

  @Test
  void resultsAreInTheOrderAskedWhateverTheOrderOfTheAnswer() {
    Answer reversed =
        (table, keys) ->
            BatchGetItemResponse.builder()
                .responses(Map.of(table, List.of(scoreOf("2"), scoreOf("1"), scoreOf("0"))))
                .build();

    assertThat(points(new ScriptedBatches(reversed), 3)).containsExactly(0L, 1L, 2L);
  }

  @Test
  void anItemThatCannotBeReadIsNotHidden() {
    Answer broken =
        (table, keys) -> BatchGetItemResponse.builder().responses(Map.of(table, keys)).build();

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> points(new ScriptedBatches(broken), 1))
        .withMessage(
            "table scores, key {game=chess, points=0}, attribute player: is required, but absent");
  }

  @Test
  void anItemThatCannotBeReadInALaterAnswerIsNoMissingAnswer() {
    Answer broken =
        (table, keys) -> BatchGetItemResponse.builder().responses(Map.of(table, keys)).build();

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> points(new ScriptedBatches(ALL, broken), 150))
        .withMessageStartingWith("table scores, key {game=chess, points=100}, attribute player");
  }

  @Test
  @WaitingDriver
  void anInterruptEndsTheWaitAndStaysSet() {
    Answer interrupting =
        (table, keys) -> {
          Thread.currentThread().interrupt();
          return answer(table, keys, 0);
        };
    BatchIncompleteException e = incomplete(new ScriptedBatches(interrupting), 1);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e).hasRootCauseInstanceOf(InterruptedException.class);
    assertThat(left(e)).isEqualTo(keys(0, 1));
  }

  private List<Long> points(ScriptedBatches client, int count) {
    return table(client).getAll(keys(count)).stream().map(Score::points).toList();
  }

  private BatchIncompleteException incomplete(ScriptedBatches client, int count) {
    return catchThrowableOfType(
        BatchIncompleteException.class, () -> table(client).getAll(keys(count)));
  }

  private ScoreTable table(ScriptedBatches client) {
    BackoffStrategy withoutDelay =
        attempt -> {
          pauses.add(attempt);
          return Duration.ZERO;
        };
    return new ScoreTable(Dynamo.builder().client(client).backoff(withoutDelay).build());
  }

  private static List<Key<Score>> keys(int count) {
    return IntStream.range(0, count).mapToObj(UnprocessedKeysTest::key).toList();
  }

  private static List<Key<Score>> keys(int from, int to) {
    return IntStream.range(from, to).mapToObj(UnprocessedKeysTest::key).toList();
  }

  private static List<Key<Score>> left(BatchIncompleteException e) {
    assertThat(e.unknown().isEmpty()).isTrue();
    return e.unprocessed().keys(SCORES);
  }

  private static Key<Score> key(long points) {
    return ScoreTable.key("chess", points);
  }

  private static List<Map<String, AttributeValue>> stored(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            points ->
                Map.of(
                    "game", AttributeValue.fromS("chess"),
                    "points", AttributeValue.fromN(Integer.toString(points))))
        .toList();
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static Map<String, AttributeValue> scoreOf(String points) {
    return Map.of(
        "game", AttributeValue.fromS("chess"),
        "points", AttributeValue.fromN(points),
        "player", AttributeValue.fromS("ann"));
  }

  private static Answer fails() {
    return (table, keys) -> {
      throw THROTTLED;
    };
  }

  /** The first {@code processed} keys have items; the others are left unprocessed. */
  private static BatchGetItemResponse answer(
      String table, List<Map<String, AttributeValue>> keys, int processed) {
    List<Map<String, AttributeValue>> items =
        keys.subList(0, processed).stream().map(key -> scoreOf(key.get("points").n())).toList();
    List<Map<String, AttributeValue>> left = keys.subList(processed, keys.size());
    return BatchGetItemResponse.builder()
        .responses(Map.of(table, items))
        .unprocessedKeys(
            left.isEmpty()
                ? Map.of()
                : Map.of(table, KeysAndAttributes.builder().keys(left).build()))
        .build();
  }
}
