package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ConditionFailedException;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@MicronautTest
class OrderServiceTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @Factory
  static class InMemory {

    @Bean(preDestroy = "close")
    @Singleton
    DynamoDbEngine engine() {
      return DynamoDbEngine.start();
    }

    @Singleton
    @Replaces(value = DynamoDbClient.class, factory = ShopFactory.class)
    DynamoDbClient client(DynamoDbEngine engine) {
      return engine.client();
    }
  }

  @Inject OrderService service;
  @Inject OrderTable orders;

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
