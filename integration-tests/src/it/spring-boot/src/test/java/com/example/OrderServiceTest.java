package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ConditionFailedException;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@SpringBootTest
class OrderServiceTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @TestConfiguration
  static class InMemory {

    @Bean
    DynamoDbEngine engine() {
      return DynamoDbEngine.start();
    }

    @Bean
    DynamoDbClient client(DynamoDbEngine engine) {
      return engine.client();
    }
  }

  @Autowired OrderService service;
  @Autowired OrderTable orders;

  @BeforeEach
  void createTable() {
    orders.admin().createIfAbsent();
  }

  @Test
  void ordersArePlacedClosedAndReplaced() {
    Order order = service.place(new Order("ann", NOON, "OPEN", BigDecimal.ONE, null));
    assertThat(service.open()).containsExactly(order);

    Order closed = service.close("ann", NOON);
    assertThat(closed.status()).isEqualTo("DONE");
    assertThatThrownBy(() -> service.close("ann", NOON))
        .isInstanceOf(ConditionFailedException.class);

    Order other = new Order("bob", NOON, "OPEN", BigDecimal.TEN, "soon");
    service.replace(closed, other);
    assertThat(orders.scan().toList()).containsExactly(other);
  }
}
