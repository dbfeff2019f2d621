package io.dynamodel.benchmarks;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The record that is written and read: an item of some 500 bytes, with every usual type. */
@DynamoModel(table = "orders", async = true)
public record Order(
    @PartitionKey String customer,
    @SortKey String number,
    String status,
    String currency,
    String note,
    int lines,
    long weight,
    BigDecimal total,
    boolean paid,
    Instant placed,
    List<String> tags,
    Map<String, String> labels,
    Address address) {

  /** Part of an order. */
  @DynamoDocument
  public record Address(String street, String city, String postcode, String country) {}

  /** The partition of all orders. */
  static final String CUSTOMER = "customer-42";

  private static final Instant FIRST = Instant.parse("2026-11-27T10:15:30.123456789Z");

  /** One of many. */
  static Order number(int number) {
    return placed(number, FIRST.plusSeconds(number));
  }

  /** One of many, placed at that time. */
  static Order placed(int number, Instant placed) {
    return new Order(
        CUSTOMER,
        "order-%06d".formatted(number),
        "OPEN",
        "EUR",
        "Please leave it with the neighbours if nobody is at home",
        3,
        12_500_000_000L + number,
        new BigDecimal("349.95"),
        true,
        placed,
        List.of("new", "by-post", "gift"),
        Map.of("channel", "web", "campaign", "autumn-2026"),
        new Address("1 Some Street", "Prague", "110 00", "CZ"));
  }
}
