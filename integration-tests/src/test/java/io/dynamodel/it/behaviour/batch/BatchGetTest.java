package io.dynamodel.it.behaviour.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.ReadRequests;
import io.dynamodel.ReadResults;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.Fill;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Ranking;
import io.dynamodel.it.behaviour.model.RankingTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

@WithDynamoDb
class BatchGetTest {
  private static final int SCORES = 120;

  private final RecordingClient client;
  private final List<CallReport> reports = new ArrayList<>();
  private final Dynamo dynamo;
  private final ScoreTable scores;
  private final ArticleTable articles;

  BatchGetTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.builder().client(client).listener(reports::add).build();
    scores = new ScoreTable(dynamo);
    articles = new ArticleTable(dynamo);
  }

  @BeforeAll
  static void fillTables(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
    new ArticleTable(direct).admin().create();
    Fill.table(direct, "scores", SCORES, points -> Fill.score("go", points));
    new ArticleTable(direct).putAll(List.of(Article.of("a"), Article.of("b")));
    direct.putItem(
        put ->
            put.tableName("scores")
                .item(
                    Map.of(
                        "game", AttributeValue.fromS("broken"),
                        "points", AttributeValue.fromN("1"))));
  }

  private static Key<Score> key(long points) {
    return ScoreTable.key("go", points);
  }

  private static List<Key<Score>> keys(int count) {
    return IntStream.range(0, count).mapToObj(BatchGetTest::key).toList();
  }

  @Test
  void severalTablesAreAskedInOneRequest() {
    ReadResults read =
        dynamo.batchGet(
            reads ->
                reads
                    .get(scores, key(2))
                    .getAll(articles, List.of(ArticleTable.key("b"), ArticleTable.key("no")))
                    .getAll(scores, List.of(key(1), key(2), key(-1))));

    assertThat(client.requests()).hasSize(1);
    assertThat(read.items(scores)).extracting(Score::points).containsExactly(2L, 1L);
    assertThat(read.items(articles)).containsExactly(Article.of("b"));
    assertThat(read.item(scores, key(1))).isPresent();
    assertThat(read.item(scores, key(-1))).isEmpty();
    assertThat(read.item(articles, ArticleTable.key("no"))).isEmpty();
    assertThat(reports)
        .singleElement()
        .extracting(CallReport::tables)
        .asList()
        .containsExactly("scores", "articles");
  }

  @Test
  void aRequestHasAHundredKeysOfAllTables() {
    ReadResults read =
        dynamo.batchGet(
            reads ->
                reads
                    .parallelRequests(2)
                    .get(articles, ArticleTable.key("a"))
                    .getAll(scores, keys(SCORES)));

    assertThat(client.requests(BatchGetItemRequest.class))
        .extracting(
            request ->
                request.requestItems().values().stream().mapToInt(keys -> keys.keys().size()).sum())
        .containsExactlyInAnyOrder(100, 21);
    assertThat(read.items(scores))
        .extracting(Score::points)
        .isEqualTo(IntStream.range(0, SCORES).mapToObj(Long::valueOf).toList());
  }

  @Test
  void eachTableReadsAsItIsTold() {
    dynamo.batchGet(
        reads ->
            reads.get(scores.withConsistentReads(), key(1)).get(articles, ArticleTable.key("a")));

    Map<String, KeysAndAttributes> sent =
        client.requests(BatchGetItemRequest.class).get(0).requestItems();
    assertThat(sent.get("scores").consistentRead()).isTrue();
    assertThat(sent.get("articles").consistentRead()).isFalse();
  }

  @Test
  void anItemIsReadAsEachModelThatAskedForIt() {
    RankingTable rankings = new RankingTable(dynamo);
    ReadResults read =
        dynamo.batchGet(
            reads -> reads.get(scores, key(1)).get(rankings, RankingTable.key("go", 1)));

    assertThat(
            client.requests(BatchGetItemRequest.class).get(0).requestItems().get("scores").keys())
        .hasSize(1);
    assertThat(read.items(scores)).containsExactly(new Score("go", 1, "player 1"));
    assertThat(read.items(rankings)).containsExactly(new Ranking("go", 1, null, "player 1"));
  }

  @Test
  void anItemThatCannotBeReadHidesNoOther() {
    Key<Score> broken = ScoreTable.key("broken", 1);
    ReadResults read = dynamo.batchGet(reads -> reads.get(scores, broken).get(scores, key(3)));

    assertThat(read.item(scores, key(3))).isPresent();
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> read.item(scores, broken))
        .withMessage(
            "table scores, key {game=broken, points=1}, attribute player: is required, but absent");
    assertThatExceptionOfType(ItemMappingException.class).isThrownBy(() -> read.items(scores));
  }

  @Test
  void whatWasNotAskedForIsRefused() {
    ReadResults read = dynamo.batchGet(reads -> reads.get(scores, key(1)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read.item(scores, key(2)))
        .withMessage(
            "table scores, key {game=go, points=2}: this key was not requested, or is unprocessed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read.items(articles))
        .withMessage("table articles: no key of this table was requested");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read.item(new RankingTable(dynamo), RankingTable.key("go", 1)));
  }

  @Test
  void withoutKeysNothingIsSent() {
    assertThat(dynamo.batchGet(reads -> reads.getAll(scores, List.of())).items(scores)).isEmpty();
    assertThat(dynamo.batchGet(reads -> {})).isNotNull();

    assertThat(client.requests()).isEmpty();
    assertThat(reports).isEmpty();
  }

  @Test
  void misuseIsRefused(DynamoDbClient direct) {
    List<ReadRequests> kept = new ArrayList<>();
    dynamo.batchGet(kept::add);

    assertThatIllegalStateException().isThrownBy(() -> kept.get(0).get(scores, key(1)));
    assertThatNullPointerException().isThrownBy(() -> dynamo.batchGet(null)).withMessage("reads");
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.batchGet(reads -> reads.get(null, key(1))))
        .withMessage("table");
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.batchGet(reads -> reads.get(scores, null)))
        .withMessage("key");
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.batchGet(reads -> reads.getAll(scores, null)))
        .withMessage("keys");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamo.batchGet(reads -> reads.parallelRequests(0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamo.batchGet(reads -> reads.get(new ScoreTable(direct), key(1))))
        .withMessageContaining("through another client");
    assertThat(client.requests()).isEmpty();
  }
}
