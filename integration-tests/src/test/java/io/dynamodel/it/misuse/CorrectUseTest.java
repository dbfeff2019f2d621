package io.dynamodel.it.misuse;

import org.junit.jupiter.api.Test;

/** The same as the misuses, done right: the frame is not what makes them fail. */
class CorrectUseTest {

  @Test
  void conditions() {
    Snippet.of(
            "events.query(\"e1\").filter(A.note.eq(\"x\")).toList();",
            "events.update(\"e1\", now).apply(A.count.set(1)).when(A.other.exists()).execute();",
            "products.put(product, ProductTable.A.price.lt(3));",
            "A.note.exists().and(A.other.exists()).or(A.address.city.exists().not());",
            "A.address.street.exists();",
            "A.status.eq(\"5\");",
            "A.count.eq(5);",
            "A.timestamp.lt(now);",
            "A.tags.at(0).eq(\"1\");",
            "TaskTable.A.done.eq(true);",
            "TaskTable.A.effort.between(1, 5);",
            "TaskTable.A.hash.beginsWith(new byte[] {1});",
            "A.address.eq(event.address());",
            "A.status.beginsWith(\"1\");",
            "A.status.in(\"a\", \"b\", \"c\");",
            "A.count.in(List.of(1, 2));",
            "A.labels.contains(\"1\");",
            "A.labels.size().lt(1);",
            "A.status.lt(A.other);",
            "A.data.key(\"k\").at(0).gt(1);",
            "Condition.allOf(A.note.isEmpty(), A.tags.isEmpty());",
            "TaskTable.A.kind.in(Task.Kind.SMALL, Task.Kind.BIG).or(TaskTable.A.kind.eq(Task.Kind.BIG));",
            "TaskTable.A.local.eq(java.time.OffsetDateTime.now());",
            "TaskTable.A.seen.beginsWith(\"2026\").and(TaskTable.A.seen.asText().le(\"2026\"));",
            "TaskTable.A.kind.asText().contains(\"B\").or(TaskTable.A.kind.asText().size().gt(3));",
            "TaskTable.A.second.lt(now).and(TaskTable.A.second.between(now, now));",
            "TaskTable.A.length.between(Duration.ZERO, Duration.ofDays(1));",
            "TaskTable.A.due.gt(now);",
            "TaskTable.A.count.isEmpty();",
            "TaskTable.A.version.eq(1).or(TaskTable.A.version.notExists());",
            "TaskTable.A.created.lt(now).and(TaskTable.A.created.beginsWith(\"2023\"));",
            "TaskTable.A.updated.between(now, now);",
            "TaskTable.A.due.set(TaskTable.A.updated);",
            "TaskTable.A.places.contains(Optional.of(\"x\"));",
            "TaskTable.A.places.at(0).beginsWith(\"x\");",
            "TaskTable.A.form.type.eq(\"round\");",
            "TaskTable.A.form.asRound().radius.lt(1);",
            "TaskTable.A.form.asNamed().name.beginsWith(\"x\");")
        .compiles();
  }

  @Test
  void updates() {
    Snippet.of(
            "A.status.set(\"x\");",
            "A.note.remove();",
            "A.note.setOrRemove(null);",
            "A.address.city.set(\"x\");",
            "A.status.set(A.other);",
            "A.other.set(A.note.orElse(\"x\"));",
            "A.count.set(A.count.plus(1));",
            "A.count.set(A.count.orElse(0).plus(A.count));",
            "A.count.set(A.count.subtractedFrom(10));",
            "A.count.add(1);",
            "A.tags.append(\"t\", \"u\");",
            "A.tags.remove(0);",
            "A.tags.at(0).remove();",
            "A.labels.add(\"l\", \"m\");",
            "A.labels.delete(\"l\");",
            "A.data.key(\"k\").set(List.of(1));",
            "TaskTable.A.done.set(false);",
            "TaskTable.A.effort.remove();",
            "TaskTable.A.length.set(Duration.ZERO);",
            "TaskTable.A.due.set(now);",
            "TaskTable.A.count.remove();",
            "TaskTable.A.count.add(1);",
            "TaskTable.A.place.setOrRemove(null);",
            "TaskTable.A.places.append(Optional.empty(), Optional.of(\"x\"));",
            "TaskTable.A.form.set(new Task.Named(\"x\"));",
            "TaskTable.A.form.asRound().set(new Task.Round(1));",
            "TaskTable.A.form.asRound().radius.add(1);",
            "ProductTable.A.price.set(ProductTable.A.price.minus(BigDecimal.ONE));",
            "products.update(\"p1\").apply(ProductTable.A.tax.setIfAbsent(1)).execute();")
        .compiles();
  }

  @Test
  void tables() {
    Snippet.of(
            "products.put(product);",
            "events.get(\"e1\", now);",
            "products.getAll(\"p1\", \"p2\");",
            "products.getAll(List.of(ProductTable.key(\"p1\")));",
            "events.delete(EventTable.key(\"e1\", now), A.note.exists());",
            "products.query(\"p1\").first();",
            "events.query(\"e1\").timestamp().lt(now).descending().toList();",
            "events.query(\"e1\").timestamp().beginsWith(\"2023\").toList();",
            "events.byStatus(\"OPEN\").timestamp().between(now, now).count();",
            "tasks.query(\"me\").kind().eq(Task.Kind.BIG).toList();",
            "tasks.query(\"me\").kind().beginsWith(\"B\").toList();",
            "tasks.query(\"me\").kind().asText().lt(\"B\").toList();",
            "tasks.byLength(\"me\").length().lt(Duration.ofDays(1)).toList();",
            "tasks.byDue(\"me\").due().between(now, now).toList();",
            "events.scan().filter(A.eventId.beginsWith(\"e\")).limit(5).toList();",
            "EventTable fast = events.withConsistentReads().withParallelRequests(2);",
            "fast.getAll(List.of(EventTable.key(\"e1\", now)));",
            "List.of(product).stream().map(products::put).forEach(products::delete);",
            "dynamo.batchWrite(batch -> batch.put(products, product).putAll(events, List.of(event)));",
            "dynamo.transactWrite(tx -> tx.delete(tasks, TaskTable.key(\"me\", Task.Kind.BIG)));")
        .compiles();
  }

  @Test
  void refinedQueriesAreOfTheSameKind() {
    Snippet.of(
            "var q = events.query(\"e1\"); q = q.filter(A.count.lt(1)); q = q.limit(1).pageSize(2);",
            "q = q.onUnreadable(e -> {}).descending();",
            "events.query(\"e1\").descending().limit(3).timestamp().lt(now).toList();",
            "var routesOf = routes.byLength(\"o\"); routesOf = routesOf.descending().limit(2);",
            "Query<Event> after = events.query(\"e1\"); after = after.limit(1);",
            "after = events.query(\"e1\").timestamp().gt(now); after = after.descending();",
            "Results<Event> results = after.limit(2); Page<Event> page = results.page();",
            "Reading<Event, Query<Event>> reading = after; after = reading.limit(3);",
            "Scan<Event> scan = events.scan().parallel(2); scan = scan.limit(1);",
            "Items<Event> items = events.byDate(day).fullItems();",
            "FullItems<Event> full = events.scanByDate().limit(1).fullItems();",
            "java.util.function.Function<EventTable.EventQuery, List<Event>> all = "
                + "EventTable.EventQuery::toList;",
            "java.util.function.Function<Query<Event>, List<Event>> any = Query::toList;")
        .compiles();
  }
}
