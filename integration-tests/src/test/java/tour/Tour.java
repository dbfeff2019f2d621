package tour;

import static tour.EventTable.A;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.Page;
import io.dynamodel.ReadResults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a user writes against the generated classes. It must compile as it stands. */
class Tour {

  void products(Dynamo dynamo) {
    ProductTable products = new ProductTable(dynamo);

    Product bread = products.put(new Product(null, "bread", null, new BigDecimal("3.49"), null));
    Product same = products.get(bread.productId());
    Optional<Product> none = products.find("nonexistent");
    Product fresh = products.refresh(bread);
    List<Product> some = products.getAll("a", "b", "c");

    Outcome<Product> outcome = products.tryPut(bread, ProductTable.A.price.lt(new BigDecimal("5")));
    if (outcome instanceof Outcome.Rejected<Product> rejected) {
      System.out.println(rejected.current());
    }
    products.writeOnce(List.of(bread, same));
    products.delete(bread);
    products.delete("0");
    products.admin().createIfAbsent();
  }

  void queries(EventTable events, Instant now, LocalDate day) {
    for (Event event : events.query("e1")) {
      System.out.println(event);
    }
    events.query("e1").pageSize(10).stream().map(Event::note).forEach(System.out::println);
    events.query("e1").timestamp().lt(now).filter(A.note.eq("foo")).descending().toList();
    events.query("e1").timestamp().beginsWith("2023").toList();
    events
        .byStatus("OPEN")
        .timestamp()
        .between(now.minusSeconds(60), now)
        .filter(A.count.lt(5).and(A.note.in("a", "b")).or(A.address.city.beginsWith("P").not()))
        .first();
    long open = events.byStatus("OPEN").count();

    for (EventTable.ByDateItem item : events.byDate(day)) {
      System.out.println(item.eventId());
    }
    List<Event> full = events.byDate(day).fullItems().toList();

    Page<Event> page = events.query("e1").pageSize(10).page();
    String token = page.next().map(Cursor::encode).orElseThrow();
    page = events.query("e1").pageSize(10).page(Cursor.decode(token));

    events.scan().filter(A.labels.contains("x").and(A.tags.size().ge(2))).parallel(4).stream()
        .count();
    Event latest = events.withConsistentReads().get("e1", now);
  }

  void updates(EventTable events, Instant now) {
    Event updated =
        events
            .update("e1", now)
            .apply(
                A.note.set("new"),
                A.other.set(A.status),
                A.count.set(A.count.plus(1)),
                A.tags.append("t"),
                A.labels.add("l", "m"),
                A.address.city.set("Paris"))
            .when(A.note.exists().and(A.count.lt(3)))
            .execute();
    events
        .update("e1", now)
        .apply(A.note.setIfAbsent("x"), A.tags.remove(2), A.labels.delete("k"))
        .execute();
    events.update("e1", now).apply(A.note.remove(), A.count.set(A.count.orElse(0))).execute();
    Outcome<Event> outcome =
        events.update(updated).apply(A.count.add(1)).when(A.count.ge(1)).tryExecute();
  }

  void several(
      Dynamo dynamo, ProductTable products, EventTable events, Product bread, Instant now) {
    dynamo.batchWrite(batch -> batch.put(products, bread).delete(products, ProductTable.key("0")));
    dynamo.transactWrite(
        tx ->
            tx.put(products, bread)
                .update(
                    events,
                    EventTable.key("e1", now),
                    u -> u.apply(A.count.set(A.count.plus(1))).when(A.count.lt(3)))
                .check(
                    products, ProductTable.key("q"), ProductTable.A.price.lt(new BigDecimal("5")))
                .delete(products, ProductTable.key("0")));
    ReadResults read =
        dynamo.transactGet(
            tx -> tx.get(products, ProductTable.key("a")).get(events, EventTable.key("e1", now)));
    Optional<Product> a = read.item(products, ProductTable.key("a"));
    List<Event> all = read.items(events);
  }
}
