package io.dynamodel.it.requests;

import static io.dynamodel.it.behaviour.model.Ticket.START;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.model.DeliveryNoteProjection;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.TicketTable.A;
import java.util.List;
import java.util.function.Function;

/** Queries and scans. */
final class ReadCalls {
  private ReadCalls() {}

  static List<Recorded> all() {
    return List.of(
        Recorded.of("query", s -> s.scores.query("go").toList()),
        Recorded.of("query, consistent", s -> s.scores.withConsistentReads().query("go").toList()),
        Recorded.of("query of a sort key", s -> s.tickets.query("q").openedAt().eq(START).toList()),
        Recorded.of(
            "query of a range", s -> s.scores.query("go").points().between(2L, 9L).toList()),
        Recorded.of(
            "query, descending, with a filter, a limit and a page size",
            s -> filtered(s).descending().limit(3).pageSize(2).toList()),
        Recorded.of("query with a limit", s -> s.scores.query("go").limit(5).toList()),
        Recorded.of("query, the first", s -> s.scores.query("go").first()),
        Recorded.of("query, the first behind a filter", s -> filtered(s).pageSize(2).first()),
        Recorded.of("query, five items of pages of two", ReadCalls::fiveItems),
        Recorded.of("query, a count", s -> s.scores.query("go").pageSize(5).count()),
        Recorded.of("query, a count with a limit", s -> filtered(s).limit(4).pageSize(5).count()),
        Recorded.of("query, a page", s -> s.scores.query("go").limit(5).page()),
        Recorded.of("query, page by page", s -> walk(s.scores.query("go").limit(5))),
        Recorded.of("query, pages", s -> s.scores.query("go").limit(5).pages().forEach(page -> {})),
        Recorded.of("query, a filled page", s -> filtered(s).limit(3).pageSize(3).filledPage()),
        Recorded.of("query, filled page by filled page", ReadCalls::walkFilled),
        Recorded.of(
            "query, deleteAll", s -> s.scores.query("go").points().lt(7L).pageSize(5).deleteAll()),
        Recorded.of(
            "query with a selection",
            s -> s.deliveries.query("c").select(DeliveryNoteProjection.SELECTION).toList()),
        Recorded.of("query without expired", s -> s.leases.query("u").withoutExpired().toList()),
        Recorded.of(
            "query of an index",
            s -> s.tickets.byStatus("open").openedAt().gt(START).descending().toList()),
        Recorded.of(
            "query of an index, page by page", s -> walk(s.tickets.byStatus("open").limit(1))),
        Recorded.of(
            "query of an index, deleteAll",
            s -> s.tickets.byStatus("open").pageSize(2).deleteAll()),
        Recorded.of(
            "query of several key parts",
            s -> s.deliveries.byRoute("de", 7).city().eq("Ulm").stop().ge(1).toList()),
        Recorded.of(
            "query of a prefix",
            s -> s.deliveries.byRoute("de", 7).city().beginsWith("U").toList()),
        Recorded.of("query of a partial index", s -> s.deliveries.byDepot("north").toList()),
        Recorded.of(
            "query of a partial index, full items",
            s -> s.deliveries.byDepot("north").grams().le(500).fullItems().toList()),
        Recorded.of(
            "query of a partial index, the first full item",
            s -> s.deliveries.byCarrier("pat").fullItems().first()),
        Recorded.of(
            "query of a partial index, deleteAll", s -> s.deliveries.byCarrier("pat").deleteAll()),
        Recorded.of(
            "query of a local index", s -> s.deliveries.byWeight("c").grams().gt(1).toList()),
        Recorded.of("scan", s -> s.scores.scan().toList()),
        Recorded.of(
            "scan, consistent, with a filter and a limit",
            s ->
                s.tickets
                    .withConsistentReads()
                    .scan()
                    .filter(A.status.eq("open"))
                    .limit(2)
                    .toList()),
        Recorded.of("scan in one segment", s -> s.scores.scan().parallel(1).pageSize(5).toList()),
        Recorded.of("scan, a count", s -> s.scores.scan().pageSize(5).count()),
        Recorded.of("scan, page by page", s -> walk(s.scores.scan().limit(5))),
        Recorded.of("scan, deleteAll", s -> s.scores.scan().pageSize(5).deleteAll()),
        Recorded.of("scan of an index", s -> s.tickets.scanByStatus().toList()),
        Recorded.of(
            "scan of a partial index, full items",
            s -> s.deliveries.scanByDepot().fullItems().toList()),
        Recorded.inAnyOrder("scan in four segments", s -> s.scores.scan().parallel(4).toList()),
        Recorded.inAnyOrder(
            "scan in four segments, pages of one",
            s -> s.scores.scan().parallel(4).pageSize(1).toList()),
        Recorded.inAnyOrder(
            "scan in four segments, a count", s -> s.scores.scan().parallel(4).count()),
        Recorded.inAnyOrder(
            "scan in four segments, deleteAll", s -> s.scores.scan().parallel(4).deleteAll()),
        Recorded.inAnyOrder("verifyItems", s -> s.deliveries.admin().verifyItems()));
  }

  private static Query<Score> filtered(Stage stage) {
    return stage.scores.query("go").filter(ScoreTable.A.player.in("p1", "p3"));
  }

  /** No more pages are read than its items need. */
  private static void fiveItems(Stage stage) {
    var items = stage.scores.query("go").pageSize(2).iterator();
    for (int i = 0; i < 5; i++) {
      items.next();
    }
  }

  private static <T> void walk(Query<T> query) {
    walk(query.page(), query::page);
  }

  private static <T> void walk(Scan<T> scan) {
    walk(scan.page(), scan::page);
  }

  private static <T> void walk(Page<T> first, Function<Cursor, Page<T>> following) {
    Page<T> page = first;
    while (page.hasNext()) {
      page = following.apply(Cursor.decode(page.next().orElseThrow().encode()));
    }
  }

  private static void walkFilled(Stage stage) {
    Query<Score> query = filtered(stage).limit(3).pageSize(3);
    Page<Score> page = query.filledPage();
    while (page.hasNext()) {
      page = query.filledPage(page.next().orElseThrow());
    }
  }
}
