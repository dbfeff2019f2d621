package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class OrdersTest {

  @Test
  void isStored(DynamoDbClient client) {
    OrderTable orders = new OrderTable(client);
    orders.admin().create();
    Order order = new Order("o1", new Place("Brno"), 3);
    orders.put(order);

    assertThat(orders.scan().filter(OrderTable.A.address.city.eq("Brno")).toList())
        .containsExactly(order);
    assertThat(orders.scan().filter(OrderTable.A.count.eq(3)).toList()).containsExactly(order);
  }

  /** What was generated for a type that is gone is gone, too. */
  @ParameterizedTest
  @ValueSource(strings = {"AddressMapper", "AddressPath", "OrderPlaceProjection"})
  void nothingOfTheFirstBuildIsLeft(String generated) {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("com.example." + generated));
  }
}
