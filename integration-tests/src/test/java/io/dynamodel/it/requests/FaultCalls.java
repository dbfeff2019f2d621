package io.dynamodel.it.requests;

import static io.dynamodel.BatchSize.batchSize;
import static io.dynamodel.engine.Operation.BATCH_GET_ITEM;
import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static io.dynamodel.engine.Operation.QUERY;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static io.dynamodel.engine.Operation.UPDATE_ITEM;
import static io.dynamodel.it.behaviour.model.Ticket.START;
import static io.dynamodel.it.requests.BatchCalls.keys;
import static io.dynamodel.it.requests.Stage.scores;

import io.dynamodel.AutoCommit;
import io.dynamodel.engine.Fault;
import io.dynamodel.engine.Operation;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.TicketTable.A;
import java.util.List;
import java.util.function.Consumer;

/** Operations under faults: what is sent again, and what is not. */
final class FaultCalls {
  private static final List<Article> ARTICLES =
      List.of(Article.of("a"), Article.of("c"), Article.of("d"));

  private FaultCalls() {}

  static List<Recorded> all() {
    return List.of(
        under(
            "getAll, some keys unprocessed",
            BATCH_GET_ITEM,
            fault -> fault.unprocessed(0.5).times(3),
            s -> s.scores.getAll(keys(150))),
        under(
            "getAll, all keys unprocessed",
            BATCH_GET_ITEM,
            fault -> fault.unprocessed(1).always(),
            s -> s.scores.getAll(keys(3))),
        under("getAll, cut", BATCH_GET_ITEM, Fault::cutAfter, s -> s.scores.getAll(keys(150))),
        under(
            "getEach, some keys unprocessed",
            BATCH_GET_ITEM,
            fault -> fault.unprocessed(0.5).times(2),
            s -> s.scores.getEach(keys(150)).toList()),
        under(
            "full items, unprocessed",
            BATCH_GET_ITEM,
            fault -> fault.unprocessed(1).times(2),
            s -> s.deliveries.byDepot("north").fullItems().toList()),
        under(
            "putAll, some items unprocessed",
            BATCH_WRITE_ITEM,
            fault -> fault.unprocessed(0.5).times(3),
            s -> s.scores.putAll(scores(0, 60))),
        under(
            "putAll, all items unprocessed",
            BATCH_WRITE_ITEM,
            fault -> fault.unprocessed(1).always(),
            s -> s.scores.putAll(scores(0, 3))),
        under(
            "putAll, cut", BATCH_WRITE_ITEM, Fault::cutAfter, s -> s.scores.putAll(scores(0, 60))),
        under(
            "putAll, throttled",
            BATCH_WRITE_ITEM,
            Fault::throttled,
            s -> s.scores.putAll(scores(0, 60))),
        under(
            "putAll, cut, under a client that retries",
            BATCH_WRITE_ITEM,
            Fault::cutAfter,
            s -> new ScoreTable(s.retrying()).putAll(scores(0, 30))),
        under(
            "putAll of one item with a version, cut",
            PUT_ITEM,
            Fault::cutAfter,
            s -> s.balances.putAll(BatchCalls.balances().subList(0, 1))),
        under(
            "deleteAll, some items unprocessed",
            BATCH_WRITE_ITEM,
            fault -> fault.unprocessed(0.5).times(3),
            s -> s.scores.deleteAll(scores(0, 60))),
        under(
            "query, deleteAll, some items unprocessed",
            BATCH_WRITE_ITEM,
            fault -> fault.unprocessed(0.5).times(3),
            s -> s.scores.query("go").pageSize(5).deleteAll()),
        under(
            "batchWrite with a batch size, some unprocessed",
            BATCH_WRITE_ITEM,
            fault -> fault.unprocessed(0.5).times(3),
            FaultCalls::writeInBatches),
        under(
            "writeOnce, some keys unprocessed",
            BATCH_GET_ITEM,
            fault -> fault.unprocessed(1),
            s -> s.articles.writeOnce(ARTICLES.subList(0, 2))),
        under(
            "query, cut, under a client that retries",
            QUERY,
            Fault::cutAfter,
            s -> new ScoreTable(s.retrying()).query("go").pageSize(5).toList()),
        under(
            "update, cut",
            UPDATE_ITEM,
            Fault::cutAfter,
            s -> s.tickets.update("q", START).apply(A.priority.add(1)).execute()),
        under(
            "update once, cut, under a client that retries",
            TRANSACT_WRITE_ITEMS,
            Fault::cutAfter,
            s ->
                new ScoreTable(s.retrying())
                    .update("go", 1L)
                    .apply(ScoreTable.A.player.set("x"))
                    .once("token-1")
                    .execute()),
        under(
            "transactWrite, in conflict",
            TRANSACT_WRITE_ITEMS,
            fault -> fault.cancelled("TransactionConflict").times(2),
            s -> s.dynamo.transactWrite(tx -> tx.put(s.articles, Article.of("t")))),
        under(
            "transactWrite with auto commit, cut",
            TRANSACT_WRITE_ITEMS,
            Fault::cutAfter,
            s ->
                s.dynamo.transactWrite(
                    AutoCommit.autoCommit(2),
                    tx -> scores(0, 5).forEach(score -> tx.put(s.scores, score)))));
  }

  private static <F extends Fault> Recorded under(
      String name, Operation<F> operation, Consumer<F> fault, Recorded.Call call) {
    return Recorded.of(
        name,
        stage -> {
          fault.accept(stage.engine.faults().next(operation));
          call.on(stage);
        });
  }

  private static void writeInBatches(Stage stage) {
    List<Score> scores = scores(0, 30);
    stage.dynamo.batchWrite(
        batchSize(10),
        batch ->
            batch
                .putAll(stage.scores, scores)
                .put(stage.scores, new Score("go", 9, "newer"))
                .deleteAll(stage.scores, keys(4)));
  }
}
