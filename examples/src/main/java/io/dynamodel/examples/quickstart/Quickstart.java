package io.dynamodel.examples.quickstart;

import static io.dynamodel.examples.quickstart.EventTable.A;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the main job on an engine in memory and prints what it does. */
final class Quickstart {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final PrintStream out;
  private final ProductTable products;
  private final EventTable events;

  private Quickstart(Dynamo dynamo, PrintStream out) {
    this.out = out;
    this.products = new ProductTable(dynamo);
    this.events = new EventTable(dynamo);
  }

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      new Quickstart(Dynamo.of(engine.client()), out).run();
    }
  }

  private void run() {
    createTables();
    putAndGet();
    query();
    queryIndex();
    update();
    failCondition();
    delete();
  }

  private void createTables() {
    step("Create the tables");
    products.admin().createIfAbsent();
    events.admin().createIfAbsent();
    show("created", List.of("products", "events"));
  }

  private void putAndGet() {
    step("Put and get");
    Product bread = products.put(new Product(null, "bread", null, new BigDecimal("3.49"), null));
    show("the id was generated", bread.productId() != null);
    show("get", products.get(bread.productId()).name());
    show("find what is not there", products.find("nonexistent"));
    try {
      products.get("nonexistent");
    } catch (ItemNotFoundException e) {
      show("get what is not there", e.getMessage());
    }
  }

  private void query() {
    step("Query by partition key and a range of sort keys");
    for (int hour = 0; hour < 5; hour++) {
      events.put(event("e1", hour, hour < 3 ? "OPEN" : "DONE"));
    }
    show("all of e1", events.query("e1").stream().map(Event::count).toList());
    show(
        "from 13:00 to 15:00, latest first",
        events.query("e1").timestamp().between(at(1), at(3)).descending().stream()
            .map(Event::count)
            .toList());
    show(
        "in May 2026 with a filter",
        events.query("e1").timestamp().beginsWith("2026-05").filter(A.count.ge(3)).stream()
            .map(Event::count)
            .toList());
    show("how many are open", events.query("e1").filter(A.status.eq("OPEN")).count());
  }

  private void queryIndex() {
    step("Query an index");
    show(
        "open events before 14:00",
        events.byStatus("OPEN").timestamp().lt(at(2)).stream().map(Event::timestamp).toList());
    show("the latest that is done", events.byStatus("DONE").descending().first().map(Event::count));
  }

  private void update() {
    step("Update");
    Event updated =
        events
            .update("e1", NOON)
            .apply(
                A.note.set("new"),
                A.other.set(A.status),
                A.count.set(A.count.plus(1)),
                A.tags.append("urgent"),
                A.labels.add("a", "b"),
                A.address.city.set("Paris"))
            .when(A.note.notExists().and(A.count.lt(3)))
            .execute();
    show("after set, plus, append, add", updated);
    Event again =
        events
            .update("e1", NOON)
            .apply(
                A.note.remove(),
                A.other.setIfAbsent("unchanged"),
                A.tags.remove(0),
                A.labels.delete("a"),
                A.count.add(10))
            .execute();
    show("after remove, delete, add", again);
  }

  private void failCondition() {
    step("A condition that fails");
    try {
      events.update("e1", NOON).apply(A.count.set(0)).when(A.status.eq("DONE")).execute();
    } catch (ConditionFailedException e) {
      show("message", e.getMessage());
      show("the item as it stands", e.current(Event.class).map(Event::status));
    }
  }

  private void delete() {
    step("Delete");
    show("deleted", events.delete("e1", at(4)).map(Event::count));
    show("deleted again", events.delete("e1", at(4)));
    show("left", events.scan().count());
  }

  private static Event event(String id, int hour, String status) {
    return new Event(
        id,
        at(hour),
        status,
        LocalDate.of(2026, 5, 1),
        hour,
        null,
        "",
        new Address("Prague", "Celetna"),
        List.of(),
        Set.of(),
        Map.of("source", "quickstart", "sizes", List.of(1, 2.5)));
  }

  private static Instant at(int hour) {
    return NOON.plus(Duration.ofHours(hour));
  }

  private void step(String title) {
    out.println();
    out.println(title);
  }

  private void show(String what, Object result) {
    out.println("  " + what + ": " + result);
  }
}
