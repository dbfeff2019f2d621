package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.EventTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** README.md: the example. */
@WithDynamoDb
class ReadmeTest {
  private final DynamoDbClient client;

  ReadmeTest(DynamoDbClient client) {
    this.client = client;
  }

  @BeforeEach
  void create() {
    new EventTable(client).admin().createIfAbsent();
  }

  @Test
  void example() {
    Instant now = Instant.parse("2026-05-01T12:00:00Z");

    EventTable events = new EventTable(Dynamo.of(client));

    Address prague = new Address("Prague", "Celetná");
    events.put(new Event("e1", now, "OPEN", 1, null, prague, List.of(), Set.of(), Map.of()));

    Event event = events.get("e1", now); // ItemNotFoundException if there is none
    Optional<Event> maybe = events.find("e2", now);

    List<Event> may = events.query("e1").timestamp().beginsWith("2026-05").toList();
    List<Event> latest =
        events
            .byStatus("OPEN")
            .timestamp()
            .between(now.minusSeconds(3600), now)
            .filter(A.count.lt(5).and(A.address.city.eq("Prague")))
            .descending()
            .limit(10)
            .toList();

    Event updated =
        events
            .update("e1", now)
            .apply(A.count.set(A.count.plus(1)), A.labels.add("new"), A.address.city.set("Brno"))
            .when(A.status.eq("OPEN").and(A.note.notExists()))
            .execute();

    assertThat(maybe).isEmpty();
    assertThat(may).containsExactly(event);
    assertThat(latest).containsExactly(event);
    assertThat(updated.count()).isEqualTo(2);
    assertThat(updated.labels()).containsExactly("new");
    assertThat(updated.address().city()).isEqualTo("Brno");
  }
}
