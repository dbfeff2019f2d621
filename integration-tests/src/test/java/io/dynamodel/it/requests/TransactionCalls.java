package io.dynamodel.it.requests;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.it.behaviour.model.Ticket.START;
import static io.dynamodel.it.requests.Stage.scores;

import io.dynamodel.TransactWrite;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.Lease;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.it.behaviour.model.TicketTable.A;
import java.util.List;

/** Transactions. */
final class TransactionCalls {
  private TransactionCalls() {}

  static List<Recorded> all() {
    return List.of(
        Recorded.of("transactWrite", s -> s.dynamo.transactWrite(tx -> everything(s, tx))),
        Recorded.of(
            "transactWrite under a token",
            s ->
                s.dynamo.transactWrite(tx -> tx.put(s.articles, Article.of("t")).token("token-1"))),
        Recorded.of(
            "transactWrite, cancelled",
            s -> s.dynamo.transactWrite(tx -> tx.insert(s.articles, Article.of("a")))),
        Recorded.of("transactWrite of versions", TransactionCalls::versions),
        Recorded.of(
            "transactWrite of a counted item",
            s -> s.dynamo.transactWrite(tx -> tx.put(s.visits, new Visits("home", "H", 1)))),
        Recorded.of(
            "transactWrite, insertOrReplaceExpired",
            s ->
                s.dynamo.transactWrite(
                    tx ->
                        tx.insertOrReplaceExpired(s.leases, Lease.of(2, null))
                            .insertOrReplaceExpired(s.deeds, Deed.of("expired", "new"))
                            .insertOrReplaceExpired(s.deeds, Deed.of("none", "new")))),
        Recorded.of("transactWrite of nothing", s -> s.dynamo.transactWrite(tx -> {})),
        Recorded.of(
            "transactWrite with auto commit",
            s ->
                s.dynamo.transactWrite(
                    autoCommit(4), tx -> scores(0, 10).forEach(each -> tx.put(s.scores, each)))),
        Recorded.of(
            "transactWrite with auto commit under a token",
            s ->
                s.dynamo.transactWrite(
                    autoCommit(4),
                    tx -> {
                      tx.token("token-1");
                      scores(0, 10).forEach(each -> tx.put(s.scores, each));
                    })),
        Recorded.of(
            "transactWrite with auto commit, insertOrReplaceExpired",
            s ->
                s.dynamo.transactWrite(
                    autoCommit(2),
                    tx ->
                        tx.insertOrReplaceExpired(s.deeds, Deed.of("expired", "new"))
                            .put(s.articles, Article.of("new"))
                            .insertOrReplaceExpired(s.deeds, Deed.of("none", "new")))),
        Recorded.of(
            "transactWrite with auto commit, a cancelled one",
            s ->
                s.dynamo.transactWrite(
                    autoCommit(1),
                    tx ->
                        tx.put(s.articles, Article.of("new"))
                            .insert(s.articles, Article.of("a"))
                            .put(s.articles, Article.of("newer")))),
        Recorded.of(
            "transactGet",
            s ->
                s.dynamo.transactGet(
                    reads ->
                        reads
                            .get(s.scores, ScoreTable.key("go", 3))
                            .get(s.articles, ArticleTable.key("a"))
                            .get(s.articles, ArticleTable.key("none"))
                            .get(s.scores, ScoreTable.key("go", 3)))));
  }

  private static void everything(Stage stage, TransactWrite tx) {
    tx.put(stage.articles, Article.of("put"))
        .put(stage.tickets, Ticket.of("q", 1), A.status.eq("open"))
        .insert(stage.articles, Article.of("inserted"))
        .update(
            stage.tickets,
            TicketTable.key("q", START),
            draft -> draft.apply(A.priority.add(1)).when(A.status.eq("open")))
        .upsert(
            stage.tickets,
            TicketTable.key("upsert", START),
            draft -> draft.apply(A.status.set("open"), A.priority.add(1)))
        .delete(stage.articles, ArticleTable.key("a"))
        .delete(stage.scores, ScoreTable.key("go", 1), ScoreTable.A.player.eq("p1"))
        .check(stage.scores, ScoreTable.key("go", 2), ScoreTable.A.player.eq("p2"));
  }

  private static void versions(Stage stage) {
    Deed first = stage.deeds.get("first");
    Deed expired = stage.deeds.get("expired");
    stage.prepared();
    stage.dynamo.transactWrite(
        tx ->
            tx.put(stage.deeds, Deed.of(null, "new"))
                .update(stage.deeds, first, draft -> draft.apply(DeedTable.A.text.set("two")))
                .delete(stage.deeds, expired));
  }
}
