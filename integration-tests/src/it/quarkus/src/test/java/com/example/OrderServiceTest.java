package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ConditionFailedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@QuarkusTest
class OrderServiceTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @Singleton
  static class InMemory {
    private final DynamoDbEngine engine = DynamoDbEngine.start();

    @Produces
    @Singleton
    DynamoDbClient client() {
      return engine.client();
    }

    @PreDestroy
    void close() {
      engine.close();
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
