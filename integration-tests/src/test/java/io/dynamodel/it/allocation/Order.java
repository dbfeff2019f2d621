package io.dynamodel.it.allocation;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** An item of some 200 bytes, as many are. */
@DynamoModel(table = "orders")
public record Order(
    @PartitionKey String customer,
    @SortKey Instant placed,
    String status,
    int count,
    BigDecimal total,
    List<String> tags,
    Address address) {

  /** Part of an order. */
  @DynamoDocument
  public record Address(String street, String city) {}

  /** One of many. */
  static Order number(int number) {
    return new Order(
        "customer-42",
        Instant.parse("2026-11-27T10:15:30.123Z").plusSeconds(number),
        "OPEN",
        number,
        new BigDecimal("349.95"),
        List.of("new", "by-post"),
        new Address("1 Some Street", "Prague"));
  }
}
