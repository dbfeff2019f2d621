package com.example.shop.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.model.Address;
import com.example.shop.model.Order;
import com.example.shop.model.OrderTable;
import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import org.junit.jupiter.api.Test;

class OrdersTest {
  @Test
  void runsInModules() {
    assertThat(OrderTable.class.getModule().getName()).isEqualTo("com.example.shop.model");
    assertThat(Orders.class.getModule().getName()).isEqualTo("com.example.shop.app");
  }

  @Test
  void usesTheTableOfTheOtherModule() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      Dynamo dynamo = Dynamo.of(engine.client());
      OrderTable table = new OrderTable(dynamo);
      table.admin().create();
      Order order = table.put(new Order("1", "OPEN", new Address("High Street", "York")));

      Order moved = new Orders(dynamo).moved(order, "Leeds");

      assertThat(moved.address().town()).isEqualTo("Leeds");
      assertThat(new Orders(dynamo).in("OPEN")).containsExactly(moved);
    }
  }
}
