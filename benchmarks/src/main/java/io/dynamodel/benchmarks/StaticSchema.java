package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.Order.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** The static schema of the enhanced client for our own {@link Order}, without reflection. */
final class StaticSchema {
  private static final TableSchema<Address> ADDRESS =
      StaticImmutableTableSchema.builder(Address.class, AddressBuilder.class)
          .newItemBuilder(AddressBuilder::new, AddressBuilder::build)
          .addAttribute(
              String.class,
              each ->
                  each.name("street")
                      .getter(Address::street)
                      .setter((to, value) -> to.street = value))
          .addAttribute(
              String.class,
              each ->
                  each.name("city").getter(Address::city).setter((to, value) -> to.city = value))
          .addAttribute(
              String.class,
              each ->
                  each.name("postcode")
                      .getter(Address::postcode)
                      .setter((to, value) -> to.postcode = value))
          .addAttribute(
              String.class,
              each ->
                  each.name("country")
                      .getter(Address::country)
                      .setter((to, value) -> to.country = value))
          .build();

  static final TableSchema<Order> ORDER =
      StaticImmutableTableSchema.builder(Order.class, OrderBuilder.class)
          .newItemBuilder(OrderBuilder::new, OrderBuilder::build)
          .addAttribute(
              String.class,
              each ->
                  each.name("customer")
                      .getter(Order::customer)
                      .setter((to, value) -> to.customer = value)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              each ->
                  each.name("number")
                      .getter(Order::number)
                      .setter((to, value) -> to.number = value)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              String.class,
              each ->
                  each.name("status")
                      .getter(Order::status)
                      .setter((to, value) -> to.status = value))
          .addAttribute(
              String.class,
              each ->
                  each.name("currency")
                      .getter(Order::currency)
                      .setter((to, value) -> to.currency = value))
          .addAttribute(
              String.class,
              each -> each.name("note").getter(Order::note).setter((to, value) -> to.note = value))
          .addAttribute(
              Integer.class,
              each ->
                  each.name("lines").getter(Order::lines).setter((to, value) -> to.lines = value))
          .addAttribute(
              Long.class,
              each ->
                  each.name("weight")
                      .getter(Order::weight)
                      .setter((to, value) -> to.weight = value))
          .addAttribute(
              BigDecimal.class,
              each ->
                  each.name("total").getter(Order::total).setter((to, value) -> to.total = value))
          .addAttribute(
              Boolean.class,
              each -> each.name("paid").getter(Order::paid).setter((to, value) -> to.paid = value))
          .addAttribute(
              Instant.class,
              each ->
                  each.name("placed")
                      .getter(Order::placed)
                      .setter((to, value) -> to.placed = value))
          .addAttribute(
              EnhancedType.listOf(String.class),
              each -> each.name("tags").getter(Order::tags).setter((to, value) -> to.tags = value))
          .addAttribute(
              EnhancedType.mapOf(String.class, String.class),
              each ->
                  each.name("labels")
                      .getter(Order::labels)
                      .setter((to, value) -> to.labels = value))
          .addAttribute(
              EnhancedType.documentOf(Address.class, ADDRESS),
              each ->
                  each.name("address")
                      .getter(Order::address)
                      .setter((to, value) -> to.address = value))
          .build();

  private StaticSchema() {}

  private static final class OrderBuilder {
    private @Nullable String customer;
    private @Nullable String number;
    private @Nullable String status;
    private @Nullable String currency;
    private @Nullable String note;
    private int lines;
    private long weight;
    private @Nullable BigDecimal total;
    private boolean paid;
    private @Nullable Instant placed;
    private @Nullable List<String> tags;
    private @Nullable Map<String, String> labels;
    private @Nullable Address address;

    Order build() {
      return new Order(
          customer, number, status, currency, note, lines, weight, total, paid, placed, tags,
          labels, address);
    }
  }

  private static final class AddressBuilder {
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String postcode;
    private @Nullable String country;

    Address build() {
      return new Address(street, city, postcode, country);
    }
  }
}
