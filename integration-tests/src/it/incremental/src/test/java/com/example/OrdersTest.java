package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class OrdersTest {

  @Test
  void isStored(DynamoDbClient client) {
    OrderTable orders = new OrderTable(client);
    orders.admin().create();
    Order order = new Order("o1", new Address("Brno"));
    orders.put(order);

    assertThat(orders.scan().filter(OrderTable.A.address.city.eq("Brno")).toList())
        .containsExactly(order);
    assertThat(orders.find("o1", OrderPlaceProjection.SELECTION))
        .contains(new OrderPlace("o1", order.address()));
  }
}
