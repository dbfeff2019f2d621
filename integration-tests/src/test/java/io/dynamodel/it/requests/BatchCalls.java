package io.dynamodel.it.requests;

import static io.dynamodel.BatchSize.batchSize;
import static io.dynamodel.it.requests.Stage.scores;

import io.dynamodel.BatchWrite;
import io.dynamodel.Key;
import io.dynamodel.OpenBatchWrite;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Balance;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryNoteProjection;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.util.List;
import java.util.stream.IntStream;

/** Batches, of a table and of several. */
final class BatchCalls {
  private static final int MANY = 250;
  private static final int SOME = 60;
  private static final List<Article> ARTICLES =
      List.of(Article.of("a"), Article.of("b"), Article.of("c"));

  private BatchCalls() {}

  static List<Recorded> all() {
    return List.of(
        Recorded.of("getAll of 250 keys", s -> s.scores.getAll(keys(MANY))),
        Recorded.of(
            "getAll of 150 keys, consistent",
            s -> s.scores.withConsistentReads().getAll(keys(150))),
        Recorded.inAnyOrder(
            "getAll of 250 keys, three requests at a time",
            s -> s.scores.withParallelRequests(3).getAll(keys(MANY))),
        Recorded.of(
            "getAll with a selection",
            s ->
                s.deliveries.getAll(
                    List.of(DeliveryTable.key("c", 1), DeliveryTable.key("c", 2)),
                    DeliveryNoteProjection.SELECTION)),
        Recorded.of("getAll of the same key twice", s -> s.articles.getAll("a", "b", "a", "none")),
        Recorded.of("getAll of no keys", s -> s.articles.getAll(List.of())),
        Recorded.of("getEach of 250 keys", s -> s.scores.getEach(keys(MANY)).toList()),
        Recorded.of("getEach, the first", s -> s.scores.getEach(keys(MANY)).first()),
        Recorded.of(
            "getEach with a selection",
            s ->
                s.deliveries
                    .getEach(List.of(DeliveryTable.key("c", 1), DeliveryTable.key("c", 2)))
                    .select(DeliveryNoteProjection.SELECTION)
                    .toList()),
        Recorded.of("putAll of 60 items", s -> s.scores.putAll(scores(0, SOME))),
        Recorded.of("putAll of the same key twice", BatchCalls::putTwice),
        Recorded.inAnyOrder(
            "putAll of 60 items, three requests at a time",
            s -> s.scores.withParallelRequests(3).putAll(scores(0, SOME))),
        Recorded.inAnyOrder(
            "putAll of 20 items with a version", s -> s.balances.putAll(balances())),
        Recorded.inAnyOrder("putAll of read items with a version", BatchCalls::putAllOfRead),
        Recorded.inAnyOrder(
            "putAll of counted items",
            s -> s.visits.putAll(List.of(new Visits("home", "H", 1), new Visits("about", "A", 0)))),
        Recorded.of("deleteAll of 60 items", s -> s.scores.deleteAll(scores(0, SOME))),
        Recorded.inAnyOrder("deleteAll of items with a version", BatchCalls::deleteAllOfRead),
        Recorded.inAnyOrder("writeOnce", s -> s.articles.writeOnce(ARTICLES)),
        Recorded.inAnyOrder("writeOnce again", BatchCalls::writeTwice),
        Recorded.inAnyOrder(
            "writeOnce of another record",
            s -> s.articles.writeOnce(List.of(new Article("a", "another title", 12, null)))),
        Recorded.of("batchWrite", s -> s.dynamo.batchWrite(batch -> write(s, batch))),
        Recorded.of(
            "batchWrite with a batch size",
            s -> s.dynamo.batchWrite(batchSize(10), batch -> write(s, batch))),
        Recorded.inAnyOrder(
            "batchWrite, three requests at a time",
            s -> s.dynamo.batchWrite(batch -> write(s, batch.parallelRequests(3)))),
        Recorded.of("batchWrite, open", BatchCalls::open),
        Recorded.of("batchWrite, open, with a batch size", BatchCalls::openWithASize),
        Recorded.of("batchWrite, open, without a commit", BatchCalls::openWithoutACommit),
        Recorded.of(
            "batchGet of two tables",
            s ->
                s.dynamo.batchGet(
                    reads ->
                        reads
                            .getAll(s.scores, keys(SOME))
                            .get(s.articles, ArticleTable.key("a"))
                            .getAll(s.deliveries, deliveries(SOME)))),
        Recorded.inAnyOrder(
            "batchGet, two requests at a time",
            s ->
                s.dynamo.batchGet(
                    reads -> reads.getAll(s.scores, keys(MANY)).parallelRequests(2))));
  }

  static List<Key<Score>> keys(int count) {
    return IntStream.range(0, count).mapToObj(points -> ScoreTable.key("go", points)).toList();
  }

  private static List<Key<Delivery>> deliveries(int count) {
    return IntStream.range(0, count).mapToObj(number -> DeliveryTable.key("c", number)).toList();
  }

  static List<Balance> balances() {
    return IntStream.range(0, 20).mapToObj(Balance::of).toList();
  }

  private static void putTwice(Stage stage) {
    stage.scores.putAll(
        List.of(new Score("go", 1, "a"), new Score("go", 2, "b"), new Score("go", 1, "c")));
  }

  private static void putAllOfRead(Stage stage) {
    List<Balance> read = stage.balances.putAll(balances());
    stage.prepared();
    stage.balances.putAll(read);
  }

  private static void deleteAllOfRead(Stage stage) {
    List<Balance> read = stage.balances.putAll(balances());
    stage.prepared();
    stage.balances.deleteAll(read);
  }

  private static void writeTwice(Stage stage) {
    stage.articles.writeOnce(ARTICLES);
    stage.prepared();
    stage.articles.writeOnce(ARTICLES);
  }

  private static void write(Stage stage, BatchWrite batch) {
    batch
        .put(stage.articles, Article.of("new"))
        .putAll(stage.scores, scores(0, 30))
        .delete(stage.articles, ArticleTable.key("a"))
        .delete(stage.articles, Article.of("b"))
        .deleteAll(stage.scores, keys(5));
  }

  private static void open(Stage stage) {
    try (OpenBatchWrite batch = stage.dynamo.batchWrite()) {
      write(stage, batch);
      batch.commit();
    }
  }

  private static void openWithASize(Stage stage) {
    try (OpenBatchWrite batch = stage.dynamo.batchWrite(batchSize(25))) {
      write(stage, batch);
      batch.commit();
    }
  }

  private static void openWithoutACommit(Stage stage) {
    try (OpenBatchWrite batch = stage.dynamo.batchWrite(batchSize(25))) {
      write(stage, batch);
    }
  }
}
