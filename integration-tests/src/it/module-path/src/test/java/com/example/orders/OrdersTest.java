package com.example.orders;

import static com.example.orders.OrderTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class OrdersTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @Test
  void runsInModules() {
    assertThat(OrderTable.class.getModule().getName()).isEqualTo("com.example.orders");
    assertThat(Dynamo.class.getModule().getName()).isEqualTo("io.dynamodel");
  }

  @Test
  void readsAndWrites() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      Dynamo dynamo = Dynamo.of(engine.client());
      OrderTable orders = new OrderTable(dynamo);
      orders.admin().create();

      Order order = orders.put(new Order("ann", NOON, "OPEN", BigDecimal.ONE, null));
      assertThat(orders.byStatus("OPEN").toList()).containsExactly(order);

      Order done = orders.update(order).apply(A.status.set("DONE")).when(A.note.notExists()).execute();
      dynamo.transactWrite(tx -> tx.check(orders, orders.keyOf(done), A.status.eq("DONE")));
      assertThat(orders.query("ann").toList()).containsExactly(done);
    }
  }

  /** The SDK does not find the interceptor in a named module, so that the client is given it. */
  @Test
  void decodesItemsFromTheBytesOfAnswers() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      ExecutionInterceptor interceptor = Dynamo.decodingInterceptor();
      DynamoDbClient client =
          engine
              .configure(
                  DynamoDbClient.builder()
                      .overrideConfiguration(c -> c.addExecutionInterceptor(interceptor)))
              .build();
      OrderTable orders = new OrderTable(Dynamo.of(client));
      orders.admin().create();

      Order order = orders.put(new Order("ann", NOON, "OPEN", BigDecimal.ONE, null));

      assertThat(orders.query("ann").toList()).containsExactly(order);
      assertThat(
              client.serviceClientConfiguration().overrideConfiguration().executionInterceptors())
          .filteredOn(each -> each.getClass() == interceptor.getClass())
          .containsExactly(interceptor);
    }
  }
}
