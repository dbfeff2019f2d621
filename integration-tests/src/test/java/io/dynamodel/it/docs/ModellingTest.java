package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Dynamo;
import io.dynamodel.IdGenerator;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/modelling.md. */
@WithDynamoDb
class ModellingTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @Test
  void orders(DynamoDbClient client) {
    OrderTable orders = new OrderTable(client);
    orders.admin().createIfAbsent();
    Order order = order(new UUID(0, 1), null);
    Order carried = order(new UUID(0, 2), "dhl");

    Order stored = orders.put(order);
    orders.put(carried);

    assertThat(stored).isEqualTo(order);
    assertThat(orders.byState(Order.State.OPEN).dueOn().beginsWith("2026-05").toList())
        .containsExactlyInAnyOrder(order, carried);
    assertThat(orders.carriedBy("dhl").toList()).containsExactly(carried);
    assertThat(OrderMapper.toItem(order))
        .containsOnlyKeys(
            "customer_id",
            "placed_at",
            "state",
            "due_on",
            "total",
            "lines",
            "history",
            "category",
            "extra");
  }

  @Test
  void timeOrderedIds(DynamoDbClient client) {
    Dynamo dynamo = Dynamo.builder().client(client).idGenerator(IdGenerator.timeOrdered()).build();
    ProductTable products = new ProductTable(dynamo);
    products.admin().createIfAbsent();

    Product first = products.put(new Product(null, "tea", null, new BigDecimal("2.80"), null));
    Product second = products.put(new Product(null, "bun", null, new BigDecimal("0.80"), null));

    assertThat(first.productId()).isLessThan(second.productId());
  }

  @Test
  void mapper() {
    Order order = order(new UUID(0, 1), null);

    Map<String, AttributeValue> item = OrderMapper.toItem(order);
    Order same = OrderMapper.fromItem(item);

    assertThat(same).isEqualTo(order);
  }

  @Test
  void aDocumentThatContainsItself(DynamoDbClient client) {
    OrderTable orders = new OrderTable(client);
    orders.admin().createIfAbsent();
    Category category = new Category("top", null, List.of());
    for (int level = 0; level < 2; level++) {
      category = new Category("below", category, List.of());
    }
    Order order = orders.put(in(category));

    assertThat(
            orders
                .query(order.customerId())
                .filter(OrderTable.A.category.parent().parent().name.eq("top"))
                .count())
        .isEqualTo(1);

    for (int level = 0; level < 32; level++) {
      category = new Category("deep", category, List.of());
    }
    Order deep = in(category);
    assertThatThrownBy(() -> orders.put(deep)).isInstanceOf(ItemValidationException.class);
  }

  @Test
  void anItemWithoutAVersionIsReadWith0() {
    Contract contract = new Contract("c1", "We agree.", 3, NOON, NOON);
    Map<String, AttributeValue> item = new HashMap<>(ContractMapper.toItem(contract));

    assertThat(ContractMapper.fromItem(item)).isEqualTo(contract);
    item.remove("version");
    assertThat(ContractMapper.fromItem(item).version()).isZero();
  }

  private static Order in(Category category) {
    return new Order(
        new UUID(0, 3),
        NOON,
        Order.State.PAID,
        LocalDate.of(2026, 5, 8),
        BigDecimal.ONE,
        null,
        Optional.empty(),
        List.of(),
        Set.of(),
        Map.of(),
        category,
        Map.of());
  }

  private static Order order(UUID customer, @Nullable String courier) {
    return new Order(
        customer,
        NOON,
        Order.State.OPEN,
        LocalDate.of(2026, 5, 8),
        new BigDecimal("12.5"),
        courier,
        Optional.empty(),
        List.of(new Line("bread", 2, new BigDecimal("6.25"))),
        Set.of(),
        Map.of(Order.State.OPEN, NOON),
        new Category("food", null, List.of()),
        Map.of("gift", true));
  }
}
