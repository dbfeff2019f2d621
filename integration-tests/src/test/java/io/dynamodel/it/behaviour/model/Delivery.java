package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Has indexes of all kinds. */
@DynamoModel(table = "deliveries", async = true)
@LocalIndex(
    name = "weight-index",
    sort = "grams",
    projection = Projection.INCLUDE,
    include = "note")
@LocalIndex(name = "due-index", sort = "due")
@GlobalIndex(
    name = "depot-index",
    partition = "depot",
    sort = "grams",
    projection = Projection.KEYS_ONLY)
@GlobalIndex(
    name = "carrier-index",
    partition = "carrier",
    projection = Projection.INCLUDE,
    include = {"note", "grams"})
@GlobalIndex(
    name = "route-index",
    partition = {"country", "zone"},
    sort = {"city", "stop"})
public record Delivery(
    @PartitionKey String customer,
    @SortKey int number,
    @AttributeName("g") int grams,
    LocalDate due,
    @Nullable String depot,
    @Nullable String carrier,
    @Nullable String country,
    int zone,
    @Nullable String city,
    int stop,
    @Nullable String note,
    String secret) {
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

  /** Of a depot alone. */
  public static Delivery in(String depot, String customer, int number, int grams) {
    return new Delivery(
        customer, number, grams, FIRST, depot, null, null, 0, null, 0, null, "s" + number);
  }

  /** Of a carrier alone. */
  public static Delivery by(String carrier, int number, int grams, @Nullable String note) {
    return new Delivery(
        "c", number, grams, FIRST, null, carrier, null, 0, null, 0, note, "s" + number);
  }

  /** On a route alone. */
  public static Delivery on(String country, int zone, int number, @Nullable String city, int stop) {
    return new Delivery(
        "r", number, number, FIRST, null, null, country, zone, city, stop, null, "s" + number);
  }
}
