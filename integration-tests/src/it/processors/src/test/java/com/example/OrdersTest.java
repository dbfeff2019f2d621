package com.example;

import static com.example.OrderTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

@WithDynamoDb
class OrdersTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final OrderTable orders;

  OrdersTest(OrderTable orders) {
    this.orders = orders;
  }

  @Test
  void lombok() {
    Order order =
        Order.builder()
            .customer("ann")
            .placedAt(NOON)
            .status("OPEN")
            .total(BigDecimal.ONE)
            .build();
    orders.put(order);

    Order patched = orders.patch(order, order.withNote("soon"));

    assertThat(patched.note()).isEqualTo("soon");
    assertThat(orders.byStatus("OPEN").first()).contains(patched);
  }

  @Test
  void recordBuilder() {
    Order put = orders.put(OrderBuilder.Order("ann", NOON, "OPEN", BigDecimal.ONE, null));

    Order done =
        orders.update(put).apply(A.status.set("DONE")).when(A.status.eq("OPEN")).execute();

    assertThat(done).isEqualTo(OrderBuilder.builder(put).status("DONE").build());
  }

  @Test
  void mapStruct(Dynamo dynamo) {
    Order order = Mappers.getMapper(Orders.class).order(new OrderRequest("ann", BigDecimal.ONE), NOON);

    dynamo.transactWrite(tx -> tx.insert(orders, order));

    assertThat(orders.query("ann").toList()).containsExactly(order);
  }
}
