package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.EventTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Outcome;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/updates-and-conditions.md. */
@WithDynamoDb
class UpdatesTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final EventTable events;
  private final ProductTable products;

  UpdatesTest(DynamoDbClient client) {
    events = new EventTable(client);
    products = new ProductTable(client);
  }

  @BeforeEach
  void create() {
    events.admin().createIfAbsent();
    products.admin().createIfAbsent();
    events.put(event("OPEN"));
  }

  private static Event event(String status) {
    return new Event(
        "e1",
        NOON,
        status,
        1,
        null,
        new Address("Prague", "Celetná"),
        List.of("a"),
        Set.of("x"),
        Map.of());
  }

  @Test
  void httpPatch() {
    assertThat(patch(Map.of("status", "DONE")).status()).isEqualTo("DONE");
    assertThat(patch(Map.of("note", "seen")).status()).isEqualTo("DONE");
    assertThat(patch(Map.of()).note()).isEqualTo("seen");
  }

  private Event patch(Map<String, @Nullable String> body) {
    List<UpdateAction<Event>> changes = new ArrayList<>();
    if (body.containsKey("status")) {
      changes.add(A.status.set(body.get("status")));
    }
    if (body.containsKey("note")) {
      changes.add(A.note.setOrRemove(body.get("note")));
    }
    return changes.isEmpty()
        ? events.get("e1", NOON)
        : events.update("e1", NOON).apply(changes).execute();
  }

  @Test
  void update() {
    Event updated =
        events
            .update("e1", NOON)
            .apply(
                A.note.set("checked"),
                A.count.set(A.count.plus(1)),
                A.tags.append("b", "c"),
                A.labels.add("y"),
                A.address.city.set("Brno"),
                A.data.key("by").set("docs"))
            .when(A.status.eq("OPEN"))
            .execute();

    assertThat(updated)
        .isEqualTo(
            new Event(
                "e1",
                NOON,
                "OPEN",
                2,
                "checked",
                new Address("Brno", "Celetná"),
                List.of("a", "b", "c"),
                Set.of("x", "y"),
                Map.of("by", "docs")));
  }

  @Test
  void actions() {
    Event updated =
        events
            .update("e1", NOON)
            .apply(
                A.status.set(A.note.orElse("none")),
                A.count.set(A.count.orElse(0).plus(10)),
                A.tags.remove(0),
                A.labels.delete("x"),
                A.note.setIfAbsent("first"))
            .execute();

    assertThat(updated.status()).isEqualTo("none");
    assertThat(updated.count()).isEqualTo(11);
    assertThat(updated.tags()).isEmpty();
    assertThat(updated.labels()).isEmpty();
    assertThat(updated.note()).isEqualTo("first");
  }

  @Test
  void upsertOfMembers(DynamoDbClient client) {
    Map<String, AttributeValue> item = new HashMap<>(EventMapper.toItem(event("OPEN")));
    item.remove("address");
    client.putItem(put -> put.tableName("events").item(item));

    Event both =
        events
            .update("e1", NOON)
            .apply(
                A.address.upsert(A.address.city.set("Brno"), A.address.street.set("Česká")),
                A.data.upsert(A.data.key("by").set("docs")))
            .execute();

    assertThat(both.address()).isEqualTo(new Address("Brno", "Česká"));
    assertThat(both.data()).isEqualTo(Map.of("by", "docs"));
  }

  @Test
  void upsert() {
    Product tea =
        products
            .upsert("tea")
            .apply(
                ProductTable.A.name.setIfAbsent("tea"),
                ProductTable.A.price.set(new BigDecimal("2.80")))
            .execute();

    assertThat(tea.price()).isEqualTo(new BigDecimal("2.8"));
    assertThatThrownBy(() -> products.upsert("tea").apply(ProductTable.A.price.set(1)).execute())
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("[name]");
  }

  @Test
  void fromOneRecordToAnother() {
    Event before = events.get("e1", NOON);
    events.update("e1", NOON).apply(A.count.add(1)).execute();

    Event after = events.patch(before, withNote(before, "checked"));

    assertThat(after.note()).isEqualTo("checked");
    assertThat(after.count()).isEqualTo(before.count() + 1);
  }

  private static Event withNote(Event event, String note) {
    return new Event(
        event.eventId(),
        event.timestamp(),
        event.status(),
        event.count(),
        note,
        event.address(),
        event.tags(),
        event.labels(),
        event.data());
  }

  @Test
  void conditions() {
    Condition<Event> idle = A.status.eq("OPEN").and(A.count.lt(3).or(A.note.notExists()));
    Condition<Event> any = Condition.anyOf(A.status.in("OPEN", "DONE"), A.tags.isEmpty());

    events.put(event("DONE"), idle.and(any));
    Optional<Event> deleted = events.delete(EventTable.key("e1", NOON), A.status.eq("DONE"));

    assertThat(deleted).isPresent();
    assertThat(idle).hasToString("status = \"OPEN\" AND (count < 3 OR attribute_not_exists(note))");
  }

  @Test
  void failedCondition() {
    String status = null;

    try {
      events.update("e1", NOON).apply(A.count.add(1)).when(A.status.eq("DONE")).execute();
    } catch (ConditionFailedException e) {
      status = e.current(Event.class).map(Event::status).orElse("gone");
    }

    assertThat(status).isEqualTo("OPEN");
  }

  @Test
  void outcomes() {
    String status = null;

    Outcome<Event> outcome =
        events.update("e1", NOON).apply(A.count.add(1)).when(A.status.eq("DONE")).tryExecute();
    if (outcome instanceof Outcome.Applied<Event> applied) {
      status = applied.item().status();
    } else if (outcome instanceof Outcome.Rejected<Event> rejected) {
      status = rejected.current().map(Event::status).orElse("gone");
    }

    assertThat(status).isEqualTo("OPEN");
  }

  @Test
  void insert() {
    assertThatThrownBy(() -> events.insert(event("OPEN")))
        .isInstanceOf(ItemAlreadyExistsException.class);
  }
}
