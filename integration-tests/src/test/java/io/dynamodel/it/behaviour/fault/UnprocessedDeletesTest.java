package io.dynamodel.it.behaviour.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.fixture.ScriptedDeletes;
import io.dynamodel.it.behaviour.fixture.WaitingDriver;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What {@code deleteAll()} makes of items that stay unprocessed, and of failures. */
class UnprocessedDeletesTest {
  private static final int BOUND = 8;
  private static final UnaryOperator<List<WriteRequest>> ALL = writes -> List.of();
  private static final UnaryOperator<List<WriteRequest>> NONE = writes -> writes;
  private static final UnaryOperator<List<WriteRequest>> HALF =
      writes -> writes.subList(0, writes.size() / 2);
  private static final UnaryOperator<List<WriteRequest>> ALL_BUT_ONE =
      writes -> writes.subList(1, writes.size());
  private static final ProvisionedThroughputExceededException THROTTLED =
      (ProvisionedThroughputExceededException)
          ProvisionedThroughputExceededException.builder()
              .message("slow down")
              .statusCode(400)
              .build();
  private static final UnaryOperator<List<WriteRequest>> FAILS =
      writes -> {
        throw THROTTLED;
      };

  private static final ScoreTable SCORES = new ScoreTable(new ScriptedDeletes(0, 1));

  private final List<Integer> pauses = new ArrayList<>();
  private final List<CallReport> reports = new ArrayList<>();

  private ScoreTable table(ScriptedDeletes client) {
    BackoffStrategy withoutDelay =
        attempt -> {
          pauses.add(attempt);
          return Duration.ZERO;
        };
    return new ScoreTable(
        Dynamo.builder().client(client).backoff(withoutDelay).listener(reports::add).build());
  }

  private long deleteAll(ScriptedDeletes client) {
    return table(client).query("go").deleteAll();
  }

  private BatchIncompleteException incomplete(ScriptedDeletes client) {
    return catchThrowableOfType(BatchIncompleteException.class, () -> deleteAll(client));
  }

  private static List<Key<Score>> left(BatchIncompleteException e) {
    return e.unprocessed().keys(SCORES);
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static List<Key<Score>> keys(int from, int to) {
    return IntStream.range(from, to).mapToObj(points -> ScoreTable.key("go", points)).toList();
  }

  @Test
  void unprocessedItemsAreDeletedAgain() {
    ScriptedDeletes client = new ScriptedDeletes(4, 10, HALF, ALL);

    assertThat(deleteAll(client)).isEqualTo(4);
    assertThat(client.deletes()).containsExactly(range(0, 4), range(0, 2));
    assertThat(reports).singleElement().extracting(CallReport::retries).isEqualTo(1);
  }

  @Test
  void unprocessedItemsGoWithTheNextBatch() {
    ScriptedDeletes client = new ScriptedDeletes(60, 100, ALL_BUT_ONE, ALL);

    assertThat(deleteAll(client)).isEqualTo(60);
    assertThat(client.deletes())
        .containsExactly(range(0, 25), range(1, 26), range(26, 51), range(51, 60));
  }

  @Test
  void noBatchHasMoreThanTwentyFive() {
    ScriptedDeletes client =
        new ScriptedDeletes(300, 40, NONE, ALL_BUT_ONE, HALF, NONE, ALL_BUT_ONE, NONE, HALF, ALL);

    assertThat(deleteAll(client)).isEqualTo(300);
    assertThat(client.deletes()).allMatch(batch -> batch.size() <= 25);
    assertThat(client.deletes().stream().flatMap(List::stream).distinct()).hasSize(300);
  }

  @Test
  void itemsThatStayUnprocessedEndInAnException() {
    ScriptedDeletes client = new ScriptedDeletes(60, 100, ALL, HALF, NONE);

    BatchIncompleteException e = incomplete(client);

    assertThat(e).hasNoCause().hasMessage("table scores: 38 writes are done, 22 are left");
    assertThat(e.processed()).isEqualTo(38);
    assertThat(left(e)).isEqualTo(concat(keys(25, 37), keys(50, 60)));
    assertThat(e.unknown().isEmpty()).isTrue();
    assertThat(client.deletes()).hasSize(2 + BOUND);
    assertThat(reports).singleElement().extracting(CallReport::failure).isNotNull();
    assertThat(reports.get(0).failure()).containsSame(e);
    assertThat(reports.get(0).retries()).isEqualTo(BOUND);
    assertThat(reports.get(0).requests()).isEqualTo(3 + BOUND);
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  @Test
  void attemptsFromTheFirstWithoutProgressAreBounded() {
    ScriptedDeletes client = new ScriptedDeletes(3, 10, NONE);

    BatchIncompleteException e = incomplete(client);

    assertThat(e.processed()).isZero();
    assertThat(left(e)).isEqualTo(keys(0, 3));
    assertThat(client.deletes()).hasSize(BOUND);
    assertThat(pauses).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void theLastAttemptCounts() {
    List<UnaryOperator<List<WriteRequest>>> script =
        new ArrayList<>(Collections.nCopies(BOUND - 1, NONE));
    script.add(ALL);

    assertThat(deleteAll(new ScriptedDeletes(3, 10, script.toArray(UnaryOperator[]::new))))
        .isEqualTo(3);
  }

  @Test
  void progressStartsTheCountAgain() {
    ScriptedDeletes client =
        new ScriptedDeletes(
            3, 10, NONE, NONE, NONE, NONE, NONE, ALL_BUT_ONE, NONE, NONE, NONE, NONE, NONE, ALL);

    assertThat(deleteAll(client)).isEqualTo(3);
  }

  @Test
  void aFailureAfterOthersSucceededSaysWhatIsLeft() {
    ScriptedDeletes client = new ScriptedDeletes(60, 100, ALL, FAILS);

    BatchIncompleteException e = incomplete(client);

    assertThat(e).hasCause(THROTTLED);
    assertThat(e.processed()).isEqualTo(25);
    assertThat(left(e)).isEqualTo(keys(25, 50));
    assertThat(client.deletes()).hasSize(2);
    assertThat(reports.get(0).failure()).containsSame(e);
  }

  @Test
  void aFailureToReadBeforeAnyDeletePassesAsItIs() {
    ScriptedDeletes first = new ScriptedDeletes(60, 10, ALL).failingAt(0, THROTTLED);
    assertThatThrownBy(() -> deleteAll(first)).isSameAs(THROTTLED);

    // Twenty keys are read, but not yet deleted.
    ScriptedDeletes third = new ScriptedDeletes(60, 10, ALL).failingAt(2, THROTTLED);
    assertThatThrownBy(() -> deleteAll(third)).isSameAs(THROTTLED);
    assertThat(third.deletes()).isEmpty();
  }

  @Test
  void aFailureToReadAfterADeleteSaysWhatIsLeft() {
    ScriptedDeletes client = new ScriptedDeletes(60, 10, ALL).failingAt(3, THROTTLED);

    BatchIncompleteException e = incomplete(client);

    assertThat(e).hasCause(THROTTLED);
    assertThat(e.processed()).isEqualTo(25);
    assertThat(left(e)).isEqualTo(keys(25, 30));
    assertThat(client.deletes()).containsExactly(range(0, 25));
  }

  @Test
  void noPageIsReadAfterADeleteHasFailed() {
    ScriptedDeletes client = new ScriptedDeletes(600, 25, FAILS);

    assertThat(incomplete(client)).hasCause(THROTTLED);
    assertThat(client.pages()).isEqualTo(1);
  }

  @Test
  @WaitingDriver
  void anInterruptEndsTheWaitAndStaysSet() {
    ScriptedDeletes client =
        new ScriptedDeletes(
            3,
            10,
            writes -> {
              Thread.currentThread().interrupt();
              return writes;
            });

    BatchIncompleteException e = incomplete(client);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e).hasCauseInstanceOf(AbortedException.class);
    assertThat(left(e)).isEqualTo(keys(0, 3));
    assertThat(client.deletes()).hasSize(1);
  }

  @Test
  void aFailureOfTheSdkItselfIsOneToo() {
    SdkClientException cut = SdkClientException.create("cut");
    ScriptedDeletes client =
        new ScriptedDeletes(
            60,
            100,
            ALL,
            writes -> {
              throw cut;
            });

    BatchIncompleteException e = incomplete(client);

    assertThat(e).hasCause(cut);
    assertThat(e)
        .hasMessage(
            "table scores: 25 writes are done, 0 are left; it is unknown whether 25 more are done: cut");
    assertThat(left(e)).isEmpty();
    assertThat(e.unknown().keys(SCORES)).isEqualTo(keys(25, 50));
  }
}
