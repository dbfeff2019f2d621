package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.EventTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.metrics.CallTotals;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/queries.md. */
@WithDynamoDb
class QueriesTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final DynamoDbClient client;
  private final EventTable events;
  private final ProductTable products;
  private final Executor executor = ForkJoinPool.commonPool();
  private final List<String> log = new ArrayList<>();

  QueriesTest(DynamoDbClient client) {
    this.client = client;
    events = new EventTable(client);
    products = new ProductTable(client);
  }

  @BeforeEach
  void create() {
    events.admin().createIfAbsent();
    products.admin().createIfAbsent();
    for (int hour = 0; hour < 5; hour++) {
      events.put(
          new Event(
              "e1",
              NOON.plus(Duration.ofHours(hour)),
              hour < 3 ? "OPEN" : "DONE",
              hour,
              hour % 2 == 0 ? "even" : null,
              new Address("Prague", "Celetná"),
              List.of("a", "b"),
              Set.of("x"),
              Map.of("source", "docs")));
    }
  }

  private void process(Event event) {
    assertThat(event.eventId()).isEqualTo("e1");
  }

  @Test
  void read() {
    for (Event event : events.query("e1")) {
      process(event);
    }

    List<Event> all = events.query("e1").toList();
    Optional<Event> first = events.query("e1").first();
    long open = events.query("e1").filter(A.status.eq("OPEN")).count();
    events.query("e1").stream().filter(event -> event.note() == null).forEach(this::process);

    assertThat(all).hasSize(5);
    assertThat(first).contains(all.get(0));
    assertThat(open).isEqualTo(3);
  }

  @Test
  void keyConditions() {
    Instant start = NOON;
    Instant end = NOON.plus(Duration.ofHours(2));

    List<Event> between = events.query("e1").timestamp().between(start, end).toList();
    List<Event> may = events.query("e1").timestamp().beginsWith("2026-05").toList();
    Optional<Event> latest = events.query("e1").timestamp().le(end).descending().first();

    assertThat(between).hasSize(3);
    assertThat(may).hasSize(5);
    assertThat(latest.map(Event::timestamp)).contains(end);
  }

  @Test
  void indexes() {
    List<Event> before = events.byStatus("OPEN").timestamp().lt(NOON.plusSeconds(60)).toList();
    long done = events.byStatus("DONE").count();

    assertThat(before).hasSize(1);
    assertThat(done).isEqualTo(2);
  }

  @Test
  void members() {
    List<EventBrief> briefs = events.query("e1").select(EventBriefProjection.SELECTION).toList();

    assertThat(briefs).hasSize(5).containsOnly(new EventBrief("e1", new AddressBrief("Prague")));
  }

  @Test
  void filters() {
    List<Event> some =
        events
            .query("e1")
            .filter(A.count.between(1, 4).and(A.note.exists().or(A.tags.size().ge(5))))
            .filter(A.address.city.beginsWith("P").and(A.labels.contains("x")))
            .filter(A.data.key("source").eq("docs"))
            .toList();

    assertThat(some).hasSize(2);
  }

  @Test
  void optionalFilters() {
    assertThat(search("OPEN", null)).hasSize(3);
    assertThat(search("OPEN", "Brno")).isEmpty();
    assertThat(search(null, null)).hasSize(5);
  }

  private List<Event> search(@Nullable String status, @Nullable String city) {
    var search = events.query("e1");
    if (status != null) {
      search = search.filter(A.status.eq(status));
    }
    if (city != null) {
      search = search.filter(A.address.city.eq(city));
    }
    List<Event> found = search.limit(20).toList();
    return found;
  }

  @Test
  void limits() {
    List<Event> three = events.query("e1").filter(A.count.ge(1)).limit(3).toList();
    List<Event> slowly = events.query("e1").pageSize(2).toList();

    assertThat(three).hasSize(3);
    assertThat(slowly).hasSize(5);
  }

  @Test
  void scan() {
    long labelled = events.scan().filter(A.labels.contains("x")).count();

    assertThat(labelled).isEqualTo(5);
  }

  @Test
  void pages() {
    Page<Event> page = events.query("e1").pageSize(2).page();
    for (Event event : page.items()) {
      process(event);
    }
    String token = page.next().map(Cursor::encode).orElse("");

    Page<Event> second = events.query("e1").pageSize(2).page(Cursor.decode(token));

    assertThat(second.items()).extracting(Event::count).containsExactly(2, 3);
    assertThat(second.hasNext()).isTrue();
  }

  private @Nullable String next;

  @Test
  void filledPages() {
    assertThat(search("OPEN", 2, null)).extracting(Event::count).containsExactly(0, 1);
    assertThat(search("OPEN", 0, next)).extracting(Event::count).containsExactly(2);
    assertThat(search("DONE", 1_000_000, null)).hasSize(2);
    assertThat(next).isNull();
  }

  List<Event> search(String status, int size, @Nullable String after) {
    int clamped = Math.max(1, Math.min(size, 100));
    Query<Event> query = events.query("e1").filter(A.status.eq(status)).limit(clamped);
    Page<Event> page = after == null ? query.filledPage() : query.filledPage(Cursor.decode(after));
    next = page.next().map(Cursor::encode).orElse(null);
    return page.items();
  }

  @Test
  void unreadable() {
    client.putItem(
        request ->
            request
                .tableName("events")
                .item(
                    Map.of(
                        "eventId", AttributeValue.fromS("e2"),
                        "timestamp", AttributeValue.fromS("2026-05-01T12:00:00.000000000Z"))));

    List<Event> some =
        events.getAll(
            List.of(EventTable.key("e1", NOON), EventTable.key("e2", NOON)),
            e -> log.add(e.getMessage()));

    assertThat(some).hasSize(1);
    assertThat(log).singleElement().asString().startsWith("table events, key {eventId=e2,");
    events.query("e2").deleteAll();
  }

  @Test
  void readable() {
    client.putItem(
        request ->
            request
                .tableName("events")
                .item(
                    Map.of(
                        "eventId", AttributeValue.fromS("e1"),
                        "timestamp", AttributeValue.fromS("2026-05-02T12:00:00.000000000Z"))));

    List<Event> readable =
        events.query("e1").onUnreadable(e -> log.add(e.getMessage() + ": " + e.item())).toList();

    assertThat(readable).hasSize(5);
    assertThat(log).hasSize(1);
    events.query("e1").deleteAll();
  }

  @Test
  void allPages() {
    for (Page<Event> page : events.query("e1").pageSize(2).pages()) {
      log.add(page.returnedCount() + " of " + page.evaluatedCount());
    }

    assertThat(log).containsExactly("2 of 2", "2 of 2", "1 of 1");
  }

  @Test
  void parallel() {
    try (Stream<Event> all = events.scan().parallel(4).stream()) {
      all.forEach(this::process);
    }
    long open = events.scan().parallel(4, executor).filter(A.status.eq("OPEN")).count();

    assertThat(open).isEqualTo(3);
  }

  @Test
  void deleteAll() {
    long deleted = events.query("e1").filter(A.status.eq("DONE")).deleteAll();

    assertThat(deleted).isEqualTo(2);
    assertThat(events.query("e1").count()).isEqualTo(3);
  }

  @Test
  void cost() {
    CallTotals totals = new CallTotals();
    Dynamo dynamo = Dynamo.builder().client(client).consumedCapacity(true).build();
    EventTable measured = new EventTable(dynamo).withListener(totals);

    measured.query("e1").toList();
    log.add(totals.requests() + " requests, " + totals.consumedCapacity() + " units");

    assertThat(log.get(0)).startsWith("1 requests, ");
  }

  @Test
  void eachOfManyKeys() {
    Stream<String> ids = Stream.of("e0", "e1", "e1");
    events.getEach(ids.map(id -> EventTable.key(id, NOON))).forEach(this::process);

    assertThat(events.getEach(List.of(EventTable.key("e1", NOON)))).hasSize(1);
  }

  @Test
  void keys() {
    List<Product> some = products.getAll("a", "b", "c");
    List<Event> both =
        events.getAll(
            List.of(EventTable.key("e1", NOON), EventTable.key("e1", NOON.plusSeconds(3600))));

    assertThat(some).isEmpty();
    assertThat(both).hasSize(2);
  }

  @Test
  void consistency() {
    Event fresh = events.withConsistentReads().get("e1", NOON);
    Event again = events.refresh(fresh); // always strongly consistent

    assertThat(again).isEqualTo(fresh);
    assertThatThrownBy(() -> events.withConsistentReads().byStatus("OPEN"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> events.query("e1").filter(A.timestamp.lt(NOON)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
