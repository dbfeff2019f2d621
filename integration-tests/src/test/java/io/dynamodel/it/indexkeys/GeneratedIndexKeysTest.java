package io.dynamodel.it.indexkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Dynamo;
import io.dynamodel.IndexKeyFinding;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unique;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.indexkeys.GeneratedIndexKeysTest_PersonTable.A;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tour.Customer;
import tour.CustomerTable;
import tour.Order;
import tour.OrderLine;
import tour.OrderTable;
import tour.ShopItemTable;

/** Keys of indexes by generated classes: of one of several types, and beside unique values. */
class GeneratedIndexKeysTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @DynamoModel(table = "people")
  @GlobalIndex(
      name = "by-team",
      partitionAttribute = "GSI1PK",
      partitionTemplate = "TEAM#{team}#{role}")
  record Person(
      @PartitionKey String id,
      @Unique @Nullable String email,
      @Nullable String team,
      @Nullable String role) {}

  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final ShopItemTable shop;
  private final OrderTable orders;
  private final CustomerTable customers;
  private final GeneratedIndexKeysTest_PersonTable people;
  private final RawTable raw;
  private final RawTable rawPeople;

  GeneratedIndexKeysTest() {
    DynamoDbClient client = engine.client();
    Dynamo dynamo = Dynamo.of(client);
    shop = new ShopItemTable(dynamo);
    orders = new OrderTable(dynamo);
    customers = new CustomerTable(dynamo);
    people = new GeneratedIndexKeysTest_PersonTable(dynamo);
    raw = new RawTable(client, "shop");
    rawPeople = new RawTable(client, "people");
  }

  @BeforeEach
  void create() {
    shop.admin().create();
    people.admin().create();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static Order order(String id) {
    return new Order("c1", NOON, id, "OPEN", NOON, 0);
  }

  private static Map<String, AttributeValue> withKeys(RawTable table) {
    return table.items().stream()
        .filter(item -> item.containsKey("GSI1PK"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofOneOfSeveralTypesTheyFollow() {
    Order order = shop.put(order("o1"));
    shop.put(new OrderLine("c1", NOON, "o1", 1, "bread", BigDecimal.ONE));

    orders.update(order).apply(OrderTable.A.status.set("PAID")).execute();
    assertThat(orders.byStatus("PAID").toList()).hasSize(1);
    assertThat(orders.byStatus("OPEN").toList()).isEmpty();

    shop.update(OrderTable.key("c1", NOON, "o1")).apply(OrderTable.A.due.remove()).execute();
    assertThat(withKeys(raw)).doesNotContainKey("GSI1SK");
    assertThat(orders.byStatus("PAID").toList()).isEmpty();
  }

  @Test
  void theWholeTableIsReindexedByTheAdminOfEachOfItsTypes() {
    customers.insert(new Customer("c1", "Ann", "ann@example.org", null));
    shop.putAll(
        List.of(order("o1"), order("o2"), new OrderLine("c1", NOON, "o1", 1, "b", BigDecimal.ONE)));
    List<Map<String, AttributeValue>> right = raw.items();
    for (Map<String, AttributeValue> item : right) {
      raw.put(RawTable.without(RawTable.without(item, "GSI1PK"), "GSI1SK"));
    }

    assertThat(shop.admin().verifyIndexKeys()).hasSize(4);
    assertThat(customers.admin().reindex()).hasSize(4).allMatch(IndexKeyFinding::isWritten);

    assertThat(raw.items()).containsExactlyInAnyOrderElementsOf(right);
    assertThat(shop.admin().reindex()).isEmpty();
    assertThat(customers.admin().verifyIndexKeys()).isEmpty();
  }

  @Test
  void besideUniqueValuesTheyFollowToo() {
    Person old = people.insert(new Person("p1", "a@x", "red", "dev"));
    people.put(new Person("p1", "a@x", "blue", "dev"));

    people.update(old).apply(A.email.set("b@x"), A.role.set("ops")).execute();

    assertThat(withKeys(rawPeople)).containsEntry("GSI1PK", AttributeValue.fromS("TEAM#blue#ops"));
    assertThat(people.get("p1")).isEqualTo(new Person("p1", "b@x", "blue", "ops"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                people
                    .update(GeneratedIndexKeysTest_PersonTable.key("p1"))
                    .apply(A.role.set("dev"))
                    .execute())
        .withMessageContaining("does not know team");
  }
}
