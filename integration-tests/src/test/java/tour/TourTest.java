package tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs the tour. */
@WithDynamoDb
class TourTest {
  private static final Instant NOW = Instant.parse("2023-05-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private final Dynamo dynamo;
  private final ProductTable products;
  private final EventTable events;

  TourTest(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
    products = new ProductTable(dynamo);
    events = new EventTable(dynamo);
  }

  private static Event at(Instant time) {
    return new Event(
        "e1",
        time,
        "OPEN",
        DAY,
        1,
        "foo",
        "other",
        new Address("Prague", "Celetná"),
        List.of("a", "b", "c"),
        Set.of("k", "x"),
        Map.of());
  }

  @BeforeEach
  void create() {
    products.admin().createIfAbsent();
    products.scan().deleteAll();
    events.admin().createIfAbsent();
    events.put(at(NOW));
  }

  @Test
  void products() {
    new Tour().products(dynamo);

    assertThat(products.scan().count()).isZero();
  }

  @Test
  void queries() {
    for (int hour = 1; hour < 12; hour++) { // more than a page of the tour
      events.put(at(NOW.minus(Duration.ofHours(hour))));
    }

    new Tour().queries(events, NOW, DAY);

    assertThat(events.scan().count()).isEqualTo(12);
  }

  @Test
  void updates() {
    new Tour().updates(events, NOW);

    Event updated = events.get("e1", NOW);
    assertThat(updated.note()).isNull();
    assertThat(updated.other()).isEqualTo("OPEN");
    assertThat(updated.count()).isEqualTo(3);
    assertThat(updated.tags()).containsExactly("a", "b", "t");
    assertThat(updated.labels()).containsExactlyInAnyOrder("l", "m", "x");
    assertThat(updated.address()).isEqualTo(new Address("Paris", "Celetná"));
  }

  @Test
  void several() {
    products.put(product("0"));
    products.put(product("q"));
    Product bread = product("bread");

    new Tour().several(dynamo, products, events, bread, NOW);

    assertThat(products.find("0")).isEmpty();
    assertThat(products.get("bread")).isEqualTo(bread);
    assertThat(events.get("e1", NOW).count()).isEqualTo(2);
  }

  private static Product product(String id) {
    return new Product(id, "bread", null, new BigDecimal("3.49"), null);
  }
}
