package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.Fill;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** {@code getEach} reads the items of any number of keys while they are iterated: 250 scores. */
@WithDynamoDb
@Timeout(60)
class GetEachTest {
  private static final int COUNT = 250;

  private final DynamoDbEngine engine;
  private final List<CallReport> reports = new ArrayList<>();
  private final ScoreTable scores;

  GetEachTest(DynamoDbEngine engine) {
    this.engine = engine;
    this.scores =
        new ScoreTable(
            Dynamo.builder()
                .client(EngineClients.withoutRetries(engine))
                .backoff(BackoffStrategy.retryImmediately())
                .listener(reports::add)
                .build());
  }

  @BeforeAll
  static void fill(DynamoDbClient direct, ScoreTable created) {
    Fill.table(direct, "scores", COUNT, points -> Fill.score("go", points));
  }

  @BeforeEach
  void forget() {
    engine.faults().clear();
    engine.forgetRequests();
  }

  private static Key<Score> key(long points) {
    return ScoreTable.key("go", points);
  }

  private static List<Key<Score>> keys(int from, int to) {
    return IntStream.range(from, to).mapToObj(GetEachTest::key).toList();
  }

  private int requests() {
    return engine.requests(Operation.BATCH_GET_ITEM).size();
  }

  @Test
  void givesTheItemsInTheOrderOfTheKeysWithoutThoseThatAreMissing() {
    List<Long> asked = List.of(7L, 3L, 1000L, 249L, 3L, 0L);

    assertThat(scores.getEach(asked.stream().map(GetEachTest::key).toList()))
        .extracting(Score::points)
        .containsExactly(7L, 3L, 249L, 3L, 0L);
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void readsAHundredAtATimeWhenTheyAreNeeded() {
    List<Long> given = new ArrayList<>();
    Stream<Key<Score>> endless =
        LongStream.iterate(0, points -> points + 1).peek(given::add).mapToObj(GetEachTest::key);
    Iterator<Score> items = scores.getEach(endless).iterator();
    assertThat(requests()).isZero();

    for (int i = 0; i < 100; i++) {
      assertThat(items.next().points()).isEqualTo(i);
    }
    assertThat(requests()).isEqualTo(1);
    assertThat(given).hasSize(100);

    items.next();
    assertThat(requests()).isEqualTo(2);
    assertThat(given).hasSize(200);
  }

  @Test
  void readsAsManyChunksAtATimeAsTheTableHasParallelRequests() {
    assertThat(scores.withParallelRequests(2).getEach(keys(0, COUNT)).first()).isPresent();
    Iterator<Score> items = scores.withParallelRequests(2).getEach(keys(0, COUNT)).iterator();
    engine.forgetRequests();

    items.next();

    assertThat(requests()).isEqualTo(2);
    items.forEachRemaining(item -> {});
    assertThat(requests()).isEqualTo(3);
  }

  @Test
  void eachIterationStartsAnew() {
    Iterable<Score> items = scores.getEach(keys(0, 120));

    assertThat(items).hasSize(120);
    assertThat(items).hasSize(120);
    assertThat(requests()).isEqualTo(4);
    assertThat(reports).extracting(CallReport::requests).containsExactly(2, 2);
  }

  @Test
  void noKeysSendNothing() {
    assertThat(scores.getEach(List.of())).isEmpty();
    assertThat(scores.getEach(Stream.of())).isEmpty();
    assertThat(scores.getEach(List.of()).first()).isEmpty();
    assertThat(engine.requests()).isEmpty();
  }

  @Test
  void theFirstIsThatOfTheFirstKeyWithAnItem() {
    assertThat(scores.getEach(List.of(key(999), key(5), key(6))).first())
        .hasValueSatisfying(score -> assertThat(score.points()).isEqualTo(5));
  }

  @Test
  void isConsistentWhereTheTableIs() {
    scores.withConsistentReads().getEach(keys(0, 1)).toList();

    assertThat(EngineClients.bodies(engine, Operation.BATCH_GET_ITEM))
        .singleElement()
        .asString()
        .contains("\"ConsistentRead\":true");
  }

  @Test
  void whatIsLeftUnprocessedIsAskedForAgain() {
    engine.faults().next(Operation.BATCH_GET_ITEM).unprocessed(0.5).times(4);

    assertThat(scores.getEach(keys(0, COUNT)))
        .extracting(Score::points)
        .isEqualTo(LongStream.range(0, COUNT).boxed().toList());
    assertThat(requests()).isGreaterThan(3);
  }

  @Test
  void whatStaysUnprocessedIsSaid() {
    Iterator<Score> items = scores.getEach(keys(0, COUNT)).iterator();
    for (int i = 0; i < 100; i++) {
      items.next();
    }
    engine.faults().next(Operation.BATCH_GET_ITEM).unprocessed(1.0).always();

    BatchIncompleteException e = catchThrowableOfType(BatchIncompleteException.class, items::next);

    assertThat(e.unprocessed().keys(scores)).isEqualTo(keys(100, 200));
  }
}
