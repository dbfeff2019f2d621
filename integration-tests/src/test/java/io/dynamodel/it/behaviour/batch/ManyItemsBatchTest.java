package io.dynamodel.it.behaviour.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Balance;
import io.dynamodel.it.behaviour.model.BalanceTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Many items of one table, with and without versions. */
@WithDynamoDb
class ManyItemsBatchTest {
  private static final int MANY = 10_000;

  private final RecordingClient client;
  private final ScoreTable scores;
  private final BalanceTable balances;

  ManyItemsBatchTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    scores = new ScoreTable(client);
    balances = new BalanceTable(client);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
    new BalanceTable(direct).admin().create();
  }

  private static List<Score> many(int requests) {
    return IntStream.range(0, MANY)
        .mapToObj(points -> new Score("many" + requests, points, "player " + points))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void tenThousandItemsAreWrittenReadAndDeleted(int requests) {
    ScoreTable table = scores.withParallelRequests(requests);
    List<Score> many = many(requests);

    assertThat(table.putAll(many)).isEqualTo(many);
    assertThat(table.getAll(many.stream().map(s -> ScoreTable.key(s.game(), s.points())).toList()))
        .isEqualTo(many);
    assertThat(client.requests(BatchWriteItemRequest.class)).hasSize(MANY / 25);
    assertThat(client.requests(BatchGetItemRequest.class)).hasSize(MANY / 100);

    table.deleteAll(many.subList(0, MANY / 2));
    assertThat(table.query("many" + requests).toList()).isEqualTo(many.subList(MANY / 2, MANY));
    assertThat(table.query("many" + requests).deleteAll()).isEqualTo(MANY / 2);
    assertThat(table.query("many" + requests).count()).isZero();
  }

  @Test
  void theLastOfAKeyIsWrittenAndReturnedOnce() {
    Score first = new Score("twice", 1, "first");
    Score last = new Score("twice", 1, "last");
    Score other = new Score("twice", 2, "other");

    assertThat(scores.putAll(List.of(first, other, last))).containsExactly(last, other);
    assertThat(scores.query("twice").toList()).containsExactly(last, other);
    assertThat(client.requests(BatchWriteItemRequest.class)).hasSize(1);
  }

  private static List<Balance> balances(int from, int to) {
    return IntStream.range(from, to).mapToObj(Balance::of).toList();
  }

  @Test
  void itemsWithAVersionAreWrittenOneByOneOnCondition() {
    List<Balance> stored = balances.putAll(balances(0, 50));

    assertThat(stored).extracting(Balance::version).containsOnly(1L);
    assertThat(stored).extracting(Balance::cents).isSorted();
    assertThat(balances.putAll(stored)).extracting(Balance::version).containsOnly(2L);
    assertThat(client.requests(PutItemRequest.class))
        .hasSize(100)
        .allMatch(request -> request.conditionExpression() != null);
  }

  private List<String> accountsThatWerePut() {
    return client.requests(PutItemRequest.class).stream()
        .map(request -> request.item().get("account").s())
        .toList();
  }

  @Test
  void theFirstConflictOfVersionsStopsPutAll() {
    balances.putAll(List.of(Balance.of(1030), Balance.of(1031)));
    List<Balance> all = balances(1000, 1100);

    BatchIncompleteException e =
        catchThrowableOfType(BatchIncompleteException.class, () -> balances.putAll(all));

    assertThat(e).hasCauseInstanceOf(VersionConflictException.class);
    assertThat(e.unknown().isEmpty()).isTrue();
    List<Balance> left = e.unprocessed().items(balances);
    assertThat(left).contains(Balance.of(1030)).allMatch(balance -> balance.version() == 0);
    assertThat(e.processed() + left.size()).isEqualTo(100);
    Set<Balance> missing = new HashSet<>(left);
    missing.removeAll(Set.of(Balance.of(1030), Balance.of(1031)));
    assertThat(accountsThatWerePut()) // how many were under way is a matter of timing
        .doesNotContainAnyElementsOf(missing.stream().map(Balance::account).toList());
    assertThat(all)
        .allMatch(
            balance -> balances.find(balance.account()).isEmpty() == missing.contains(balance));
  }

  @Test
  void onlyItemsOfTheirVersionAreDeleted() {
    List<Balance> stored = balances.putAll(balances(2000, 2020));
    Balance changed = balances.put(stored.get(19));

    BatchIncompleteException e =
        catchThrowableOfType(BatchIncompleteException.class, () -> balances.deleteAll(stored));

    assertThat(e)
        .hasCauseInstanceOf(VersionConflictException.class)
        .hasMessageContaining(": 19 writes are done, 1 are left: table balances, key {")
        .hasMessageEndingWith("the record has version 1, but the item has another one");
    assertThat(e.processed()).isEqualTo(19);
    assertThat(e.unprocessed().keys(balances)).containsExactly(BalanceTable.key("b2019"));
    assertThat(balances.find("b2019")).contains(changed);
    assertThat(balances.find("b2000")).isEmpty();
    assertThat(client.requests(DeleteItemRequest.class)).hasSize(20);
  }
}
