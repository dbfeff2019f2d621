package io.dynamodel.it.requests;

import static io.dynamodel.it.behaviour.model.Ticket.START;

import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeliveryNoteProjection;
import io.dynamodel.it.behaviour.model.Lease;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.it.behaviour.model.TicketTable.A;
import java.util.List;

/** Operations of one item. */
final class ItemCalls {
  private static final Ticket NEW = Ticket.of("new", 7);

  private ItemCalls() {}

  static List<Recorded> all() {
    return List.of(
        Recorded.of("get", s -> s.tickets.get("q", START)),
        Recorded.of("get of nothing", s -> s.tickets.get("none", START)),
        Recorded.of("get, consistent", s -> s.tickets.withConsistentReads().get("q", START)),
        Recorded.of("find", s -> s.tickets.find("q", START)),
        Recorded.of("find of nothing", s -> s.tickets.find("none", START)),
        Recorded.of(
            "find with a selection",
            s -> s.deliveries.find("c", 1, DeliveryNoteProjection.SELECTION)),
        Recorded.of("refresh", s -> s.tickets.refresh(Ticket.of("q", 1))),
        Recorded.of("put", s -> s.tickets.put(NEW)),
        Recorded.of("put with a generated id", s -> s.articles.put(Article.of(null))),
        Recorded.of("put on a condition", s -> s.tickets.put(Ticket.of("q", 1), A.priority.lt(5))),
        Recorded.of("tryPut", s -> s.tickets.tryPut(NEW)),
        Recorded.of("tryPut, rejected", s -> s.tickets.tryPut(NEW, A.status.eq("open"))),
        Recorded.of("put of a new item with a version", s -> s.deeds.put(Deed.of(null, "new"))),
        Recorded.of("put of a read item with a version", ItemCalls::putOfARead),
        Recorded.of("put of an old version", s -> s.deeds.put(Deed.of("first", "again"))),
        Recorded.of("put of a counted item", s -> s.visits.put(new Visits("home", "Start", 9))),
        Recorded.of("insert", s -> s.tickets.insert(NEW)),
        Recorded.of("insert, rejected", s -> s.tickets.tryInsert(Ticket.of("q", 1))),
        Recorded.of("insert with a version", s -> s.deeds.insert(Deed.of("second", "two"))),
        Recorded.of(
            "insertOrReplaceExpired without a version, of nothing",
            s -> s.leases.insertOrReplaceExpired(Lease.of(9, null))),
        Recorded.of(
            "insertOrReplaceExpired without a version, of an expired item",
            s -> s.leases.insertOrReplaceExpired(Lease.of(2, null))),
        Recorded.of(
            "insertOrReplaceExpired without a version, rejected",
            s -> s.leases.insertOrReplaceExpired(Lease.of(1, null))),
        Recorded.of(
            "insertOrReplaceExpired with a version, of nothing",
            s -> s.deeds.insertOrReplaceExpired(Deed.of("none", "new"))),
        Recorded.of(
            "insertOrReplaceExpired with a version, of an expired item",
            s -> s.deeds.insertOrReplaceExpired(Deed.of("expired", "new"))),
        Recorded.of(
            "insertOrReplaceExpired with a version, rejected",
            s -> s.deeds.insertOrReplaceExpired(Deed.of("first", "new"))),
        Recorded.of("delete of a key", s -> s.tickets.delete("q", START)),
        Recorded.of("delete of an item", s -> s.tickets.delete(Ticket.of("q", 1))),
        Recorded.of("delete of an item with a version", ItemCalls::deleteOfARead),
        Recorded.of("delete of an old version", s -> s.deeds.delete(Deed.of("first", "one"))),
        Recorded.of("tryDelete of nothing", s -> s.tickets.tryDelete(NEW)),
        Recorded.of(
            "delete on a condition",
            s -> s.tickets.delete(TicketTable.key("q", START), A.status.eq("open"))),
        Recorded.of(
            "tryDelete on a condition, rejected",
            s -> s.tickets.tryDelete(TicketTable.key("q", START), A.status.eq("shut"))));
  }

  private static void putOfARead(Stage stage) {
    Deed read = stage.deeds.get("first");
    stage.prepared();
    stage.deeds.put(read.withText("other").withLabels("x"));
  }

  private static void deleteOfARead(Stage stage) {
    Deed read = stage.deeds.get("first");
    stage.prepared();
    stage.deeds.delete(read);
  }
}
