package io.dynamodel.it.behaviour.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is in one partition of a customer. */
sealed interface ShopItem {
  String customerId();

  /** Its key has no parts. */
  record Customer(String customerId, String name) implements ShopItem {}

  /** Its key is the beginning of those of its lines. */
  record Order(
      String customerId,
      Instant placed,
      String orderId,
      @Nullable String group,
      @Nullable Instant expires,
      long version)
      implements ShopItem {

    static Order of(String customerId, int day, String orderId) {
      return new Order(customerId, day(day), orderId, null, null, 0);
    }

    Order in(String newGroup) {
      return new Order(customerId, placed, orderId, newGroup, expires, version);
    }

    Order until(Instant newExpires) {
      return new Order(customerId, placed, orderId, group, newExpires, version);
    }

    Line line(int line) {
      return new Line(customerId, placed, orderId, line, "bread", group);
    }
  }

  /** One of an order. */
  record Line(
      String customerId,
      Instant placed,
      String orderId,
      int line,
      String product,
      @Nullable String group)
      implements ShopItem {}

  /** A time that no test depends on. */
  static Instant day(int day) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(day * 86_400L);
  }
}
