package io.dynamodel.it.behaviour.batch;

import static io.dynamodel.BatchSize.batchSize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.BatchWritable;
import io.dynamodel.BatchWrite;
import io.dynamodel.Dynamo;
import io.dynamodel.OpenBatchWrite;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Ranking;
import io.dynamodel.it.behaviour.model.RankingTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.metrics.CallListener;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

@WithDynamoDb
class BatchWriteTest {
  private final RecordingClient client;
  private final List<CallReport> reports = new ArrayList<>();
  private final Dynamo dynamo;
  private final ScoreTable scores;
  private final ArticleTable articles;

  BatchWriteTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.builder().client(client).listener(reports::add).build();
    scores = new ScoreTable(dynamo);
    articles = new ArticleTable(dynamo);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ScoreTable(direct).admin().create();
    new ArticleTable(direct).admin().create();
  }

  private static Score score(String game, long points) {
    return new Score(game, points, "p");
  }

  private List<Integer> sizes() {
    return client.requests(BatchWriteItemRequest.class).stream()
        .map(request -> request.requestItems().values().stream().mapToInt(List::size).sum())
        .toList();
  }

  private void fill(BatchWrite batch, String game, int count) {
    IntStream.range(0, count).forEach(points -> batch.put(scores, score(game, points)));
  }

  @Test
  void severalTablesGoInOneRequest() {
    scores.put(score("several", 1));
    articles.put(Article.of("several"));
    client.clear();

    WriteResults results =
        dynamo.batchWrite(
            batch ->
                batch
                    .put(scores, score("several", 2))
                    .delete(scores, ScoreTable.key("several", 1))
                    .put(articles, Article.of("other"))
                    .delete(articles, Article.of("several")));

    assertThat(client.requests()).hasSize(1);
    assertThat(results.processed()).isEqualTo(4);
    assertThat(results.items(scores)).containsExactly(score("several", 2));
    assertThat(results.items(articles)).containsExactly(Article.of("other"));
    assertThat(scores.query("several").toList()).containsExactly(score("several", 2));
    assertThat(articles.getAll("several", "other")).containsExactly(Article.of("other"));
  }

  @Test
  void generatedIdsAreReturned() {
    WriteResults results = dynamo.batchWrite(batch -> batch.put(articles, Article.of(null)));

    Article stored = results.items(articles).get(0);
    assertThat(articles.get(stored.articleId())).isEqualTo(stored);
  }

  @Test
  void theLastWriteOfAKeyWins() {
    Score first = new Score("last", 1, "first");
    Score last = new Score("last", 1, "last");
    WriteResults results =
        dynamo.batchWrite(
            batch ->
                batch
                    .put(scores, first)
                    .delete(scores, ScoreTable.key("last", 1))
                    .put(scores, last)
                    .put(scores, score("last", 2))
                    .deleteAll(scores, List.of(ScoreTable.key("last", 2))));

    assertThat(sizes()).containsExactly(2);
    assertThat(results.items(scores)).containsExactly(last);
    assertThat(scores.query("last").toList()).containsExactly(last);
  }

  @Test
  void twoModelsOfOneTableShareTheirKeys() {
    RankingTable rankings = new RankingTable(dynamo);
    Ranking ranking = new Ranking("shared", 1, "gold", null);
    WriteResults results =
        dynamo.batchWrite(batch -> batch.put(scores, score("shared", 1)).put(rankings, ranking));

    assertThat(sizes()).containsExactly(1);
    assertThat(results.items(scores)).isEmpty();
    assertThat(results.items(rankings)).containsExactly(ranking);
    assertThat(rankings.get("shared", 1)).isEqualTo(ranking);
  }

  @Test
  void aRequestHasTwentyFiveWrites() {
    dynamo.batchWrite(batch -> fill(batch, "chunks", 60));

    assertThat(sizes()).containsExactly(25, 25, 10);
    assertThat(scores.query("chunks").count()).isEqualTo(60);
  }

  @Test
  void aBatchSizeSendsAsSoonAsSoManyWait() {
    WriteResults results =
        dynamo.batchWrite(
            batchSize(10),
            batch -> {
              fill(batch, "early", 9);
              assertThat(sizes()).isEmpty();
              batch.put(scores, score("early", 9));
              assertThat(sizes()).containsExactly(10);
              batch.put(scores, score("early", 10));
            });

    assertThat(sizes()).containsExactly(10, 1);
    assertThat(results.processed()).isEqualTo(11);
    assertThatIllegalStateException()
        .isThrownBy(() -> results.items(scores))
        .withMessage("a batch with a batchSize keeps no records");
  }

  @Test
  void aBatchSizeMayBeMoreThanARequestHas() {
    dynamo.batchWrite(
        batchSize(60),
        batch -> {
          batch.parallelRequests(2);
          fill(batch, "large", 59);
          assertThat(sizes()).isEmpty();
          batch.put(scores, score("large", 59));
          assertThat(sizes()).containsExactlyInAnyOrder(25, 25, 10);
        });

    assertThat(scores.query("large").count()).isEqualTo(60);
  }

  @Test
  void nothingIsSentOnceTheLambdaThrows() {
    IllegalCallerException failure = new IllegalCallerException();

    assertThatThrownBy(
            () ->
                dynamo.batchWrite(
                    batch -> {
                      fill(batch, "thrown", 30);
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(client.requests()).isEmpty();
    assertThat(reports).isEmpty();
  }

  @Test
  void whatWasSentBeforeTheLambdaThrowsIsInTheException() {
    IllegalCallerException failure = new IllegalCallerException();

    BatchIncompleteException e =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () ->
                dynamo.batchWrite(
                    batchSize(10),
                    batch -> {
                      fill(batch, "thrown late", 13);
                      throw failure;
                    }));

    assertThat(e)
        .hasCause(failure)
        .hasMessage("table scores: 10 writes are done, 3 are left: " + failure);
    assertThat(e.processed()).isEqualTo(10);
    assertThat(e.unknown().isEmpty()).isTrue();
    assertThat(e.unprocessed().items(scores))
        .extracting(Score::points)
        .containsExactly(10L, 11L, 12L);
    assertThat(scores.query("thrown late").count()).isEqualTo(10);
    assertThat(reports.get(0).failure()).containsSame(e);
  }

  @Test
  void tryWithResourcesSendsOnCommit() {
    try (OpenBatchWrite batch = dynamo.batchWrite()) {
      batch.putAll(scores, List.of(score("commit", 1), score("commit", 2)));
      assertThat(client.requests()).isEmpty();
      assertThat(batch.commit().items(scores)).hasSize(2);
      assertThatIllegalStateException().isThrownBy(() -> batch.put(scores, score("commit", 3)));
      assertThatIllegalStateException().isThrownBy(batch::commit);
    }

    assertThat(sizes()).containsExactly(2);
    assertThat(reports).singleElement().extracting(CallReport::failure).isNotNull();
  }

  @Test
  void withoutCommitOnlyWhatWasSentEarlyIsWritten() {
    try (OpenBatchWrite batch = dynamo.batchWrite(batchSize(5))) {
      fill(batch, "uncommitted", 7);
    }
    OpenBatchWrite closed = dynamo.batchWrite();
    closed.put(scores, score("uncommitted", 9));
    closed.close();

    assertThat(sizes()).containsExactly(5);
    assertThat(scores.query("uncommitted").count()).isEqualTo(5);
    assertThatIllegalStateException()
        .isThrownBy(() -> closed.delete(scores, score("uncommitted", 1)))
        .withMessage("the batch has ended: nothing more can be written with it");
  }

  @Test
  void anEmptyBatchSendsNothing() {
    assertThat(dynamo.batchWrite(batch -> {}).processed()).isZero();
    assertThat(dynamo.batchWrite(batch -> batch.putAll(scores, List.of())).items(scores)).isEmpty();
    assertThat(scores.putAll(List.of())).isEmpty();
    scores.deleteAll(List.of());

    assertThat(client.requests()).isEmpty();
    assertThat(reports).isEmpty();
  }

  @Test
  void whatCannotBeStoredFailsAtThePut() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(
            () ->
                dynamo.batchWrite(
                    batch -> batch.put(scores, score("ok", 1)).put(scores, score("", 7))))
        .withMessageStartingWith("table scores, key {game=, points=7}, attribute game: ");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> scores.putAll(List.of(score("ok", 1), score("", 7))))
        .withMessageStartingWith("table scores, key {game=, points=7}, attribute game: ");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aClassThatOnlySaysThatItIsATableIsRefused() {
    class NoTable implements BatchWritable<Score> {}

    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamo.batchWrite(batch -> batch.put(new NoTable(), score("go", 1))))
        .withMessageEndingWith("NoTable is not a table class: use a generated one");
  }

  @Test
  void tablesOfAnotherClientAreRefused(DynamoDbClient direct) {
    ScoreTable foreign = new ScoreTable(direct);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamo.batchWrite(batch -> batch.put(foreign, score("go", 1))))
        .withMessage(
            "table scores: it sends its requests through another client. Make the table with the"
                + " Dynamo that is used here");
    dynamo.batchWrite(batch -> batch.put(new ScoreTable(client), score("same client", 1)));
    assertThat(scores.find("same client", 1)).isPresent();
  }

  @Test
  void misuseIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.batchWrite((Consumer<BatchWrite>) null))
        .withMessage("writes");
    try (OpenBatchWrite batch = dynamo.batchWrite()) {
      assertThatNullPointerException()
          .isThrownBy(() -> batch.put(null, score("n", 1)))
          .withMessage("table");
      assertThatNullPointerException()
          .isThrownBy(() -> batch.put(scores, null))
          .withMessage("item");
      assertThatNullPointerException()
          .isThrownBy(() -> batch.putAll(scores, null))
          .withMessage("items");
      assertThatNullPointerException()
          .isThrownBy(() -> batch.putAll(scores, Arrays.asList(score("n", 1), null)))
          .withMessage("item");
      assertThatNullPointerException()
          .isThrownBy(() -> batch.deleteAll(scores, null))
          .withMessage("keys");
      assertThatNullPointerException()
          .isThrownBy(() -> batch.deleteAll(scores, Arrays.asList(ScoreTable.key("n", 1), null)))
          .withMessage("key");
      assertThatIllegalStateException()
          .isThrownBy(() -> batch.parallelRequests(2))
          .withMessage("parallelRequests comes before what is put and deleted");
      assertThatIllegalArgumentException().isThrownBy(() -> batchSize(0));
      assertThatIllegalArgumentException().isThrownBy(() -> batch.parallelRequests(0));
    }
    assertThatNullPointerException().isThrownBy(() -> scores.putAll(null)).withMessage("items");
    assertThatNullPointerException().isThrownBy(() -> scores.deleteAll(null)).withMessage("items");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aReportNamesAllTablesAndEachListenerIsToldOnce() {
    List<CallReport> ofTables = new ArrayList<>();
    CallListener listener = ofTables::add;

    dynamo.batchWrite(
        batch ->
            batch
                .put(scores.withListener(listener), score("report", 1))
                .put(scores, score("report", 2))
                .put(articles.withListener(listener), Article.of("report")));

    assertThat(reports).hasSize(1).isEqualTo(ofTables);
    assertThat(reports.get(0).tables()).containsExactly("scores", "articles");
    assertThat(reports.get(0).operation()).isEqualTo("BatchWriteItem");
    assertThat(reports.get(0).requests()).isEqualTo(1);
  }
}
