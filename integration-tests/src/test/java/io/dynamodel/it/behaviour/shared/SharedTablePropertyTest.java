package io.dynamodel.it.behaviour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.TextKeyStep;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tour.Customer;
import tour.CustomerTable;
import tour.Order;
import tour.OrderLine;
import tour.OrderLineTable;
import tour.OrderTable;
import tour.ShopItem;
import tour.ShopItemTable;

/**
 * Queries and scans of several types whose keys begin alike give what plain Java gives, in the same
 * order.
 */
@WithDynamoDb
class SharedTablePropertyTest {
  private static final int ITEMS = 3_000;
  private static final int QUERIES = 1_500;
  private static final List<String> CUSTOMERS = List.of("c", "c1", "c#1", "c1 ");
  private static final List<String> IDS =
      List.of(
          "o",
          "o1",
          "o10",
          "o1#LINE#0001",
          "o1#",
          "o1 ",
          "o1!",
          "o1$",
          "o1%",
          "#",
          "%",
          "\u0000",
          "é",
          "\uffff",
          "\ud834\udd1e",
          "o1\u0001x");
  private static final List<Instant> TIMES =
      List.of(
          Instant.EPOCH, Instant.parse("2025-01-01T00:00:00.000000001Z"), Instant.ofEpochSecond(7));
  private static final Comparator<String> STORED =
      (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

  private final long seed = Long.getLong("properties.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final ShopItemTable shop;
  private final OrderTable orders;
  private final OrderLineTable lines;
  private final CustomerTable customers;

  SharedTablePropertyTest(DynamoDbClient client) {
    shop = new ShopItemTable(client);
    orders = new OrderTable(client);
    lines = new OrderLineTable(client);
    customers = new CustomerTable(client);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String escaped(String part) {
    return part.codePoints()
        .mapToObj(c -> c <= '%' ? "%%%02X".formatted(c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static String time(Instant placed) {
    return "%s.%09dZ".formatted(placed.toString().substring(0, 19), placed.getNano());
  }

  private static String sortKey(ShopItem item) {
    if (item instanceof Order order) {
      return "ORDER#" + time(order.placed()) + "#" + escaped(order.orderId());
    }
    if (item instanceof OrderLine line) {
      return "ORDER#%s#%s#LINE#%04d"
          .formatted(time(line.placed()), escaped(line.orderId()), line.line());
    }
    return "PROFILE";
  }

  private ShopItem anyItem() {
    String customer = any(CUSTOMERS);
    Instant placed = any(TIMES);
    String id = any(IDS);
    return switch (random.nextInt(10)) {
      case 0 -> new Customer(customer, "n", escaped(customer) + "@example.org", null);
      case 1, 2, 3 -> new Order(customer, placed, id, any(List.of("OPEN", "PAID")), null, 0);
      default ->
          new OrderLine(
              customer,
              placed,
              id,
              any(List.of(0, 1, 2, 10, 11, 100, 9999)),
              any(List.of("a", "b")),
              BigDecimal.ONE);
    };
  }

  /** What is asked, and what is to come of it. */
  private record Case<T extends ShopItem>(
      String text, Query<T> query, Predicate<T> isAsked, Condition<T> filter, Predicate<T> passes) {
    Case<T> and(String step, Query<T> refined, Predicate<T> more) {
      return new Case<>(text + step, refined, isAsked.and(more), filter, passes);
    }
  }

  private <T extends ShopItem> Case<T> ranged(
      Case<T> start,
      String part,
      TextKeyStep<String, ? extends Query<T>, Query<T>> step,
      Function<T, String> of) {
    String one = any(IDS);
    String other = any(IDS);
    Comparator<String> order = STORED;
    return switch (random.nextInt(7)) {
      case 0 ->
          start.and(part + " lt " + one, step.lt(one), t -> order.compare(of.apply(t), one) < 0);
      case 1 ->
          start.and(part + " le " + one, step.le(one), t -> order.compare(of.apply(t), one) <= 0);
      case 2 ->
          start.and(part + " gt " + one, step.gt(one), t -> order.compare(of.apply(t), one) > 0);
      case 3 ->
          start.and(part + " ge " + one, step.ge(one), t -> order.compare(of.apply(t), one) >= 0);
      case 4 ->
          start.and(
              part + " between " + one + " and " + other,
              step.between(one, other),
              t -> order.compare(of.apply(t), one) >= 0 && order.compare(of.apply(t), other) <= 0);
      case 5 ->
          start.and(
              part + " begins with " + one, step.beginsWith(one), t -> of.apply(t).startsWith(one));
      default -> start.and(part + " eq " + one, step.eq(one), t -> of.apply(t).equals(one));
    };
  }

  private Case<Order> anyOrders() {
    String customer = any(CUSTOMERS);
    OrderTable.OrderQuery query = orders.query(customer);
    Case<Order> all =
        new Case<>(
            "orders of " + customer,
            query,
            order -> order.customerId().equals(customer),
            OrderTable.A.status.eq("OPEN"),
            order -> order.status().equals("OPEN"));
    Instant placed = any(TIMES);
    return switch (random.nextInt(5)) {
      case 0 -> all;
      case 1 ->
          all.and(
              " placed le " + placed,
              query.placed().le(placed),
              order -> !order.placed().isAfter(placed));
      case 2 ->
          all.and(
              " placed gt " + placed,
              query.placed().gt(placed),
              order -> order.placed().isAfter(placed));
      case 3 ->
          all.and(
              " placed " + placed,
              query.placed().eq(placed),
              order -> order.placed().equals(placed));
      default ->
          ranged(
              all.and(
                  " placed " + placed,
                  query.placed().eq(placed),
                  order -> order.placed().equals(placed)),
              " orderId",
              query.placed().eq(placed).orderId(),
              Order::orderId);
    };
  }

  private Case<OrderLine> anyLines() {
    String customer = any(CUSTOMERS);
    OrderLineTable.OrderLineQuery query = lines.query(customer);
    Case<OrderLine> all =
        new Case<>(
            "lines of " + customer,
            query,
            line -> line.customerId().equals(customer),
            OrderLineTable.A.product.eq("a"),
            line -> line.product().equals("a"));
    if (random.nextInt(4) == 0) {
      return all;
    }
    Instant placed = any(TIMES);
    Case<OrderLine> at =
        all.and(
            " placed " + placed, query.placed().eq(placed), line -> line.placed().equals(placed));
    if (random.nextInt(2) == 0) {
      return ranged(at, " orderId", query.placed().eq(placed).orderId(), OrderLine::orderId);
    }
    String id = any(IDS);
    var line = query.placed().eq(placed).orderId().eq(id).line();
    Case<OrderLine> of =
        at.and(
            " orderId " + id,
            query.placed().eq(placed).orderId().eq(id),
            each -> each.orderId().equals(id));
    int bound = any(List.of(-1, 0, 2, 10, 9999, 10_000));
    return switch (random.nextInt(3)) {
      case 0 -> of.and(" line le " + bound, line.le(bound), each -> each.line() <= bound);
      case 1 -> of.and(" line gt " + bound, line.gt(bound), each -> each.line() > bound);
      default -> of;
    };
  }

  private Case<ShopItem> anyItems() {
    String customer = any(CUSTOMERS);
    Condition<ShopItem> filter = ShopItemTable.A.customerId.exists();
    if (random.nextInt(2) == 0) {
      return new Case<>(
          "all of " + customer,
          shop.query(customer),
          item -> item.customerId().equals(customer),
          null,
          item -> true);
    }
    Instant placed = any(TIMES);
    String id = any(IDS);
    String key = "ORDER#" + time(placed) + "#" + escaped(id);
    return new Case<>(
        "below " + customer + " " + key,
        shop.below(OrderTable.key(customer, placed, id)),
        item ->
            item.customerId().equals(customer)
                && (sortKey(item).equals(key) || sortKey(item).startsWith(key + "#")),
        filter,
        item -> true);
  }

  private <T extends ShopItem> void check(Case<T> asked, List<T> all) {
    List<T> expected =
        new ArrayList<>(
            all.stream()
                .filter(asked.isAsked())
                .sorted(Comparator.comparing(SharedTablePropertyTest::sortKey, STORED))
                .toList());
    Query<T> query = asked.query();
    String text = "seed " + seed + ": " + asked.text();
    if (random.nextBoolean()) {
      query = query.descending();
      Collections.reverse(expected);
      text += " descending";
    }
    if (asked.filter() != null && random.nextInt(3) == 0) {
      query = query.filter(asked.filter());
      expected.removeIf(asked.passes().negate());
      text += " filtered";
    }
    int limit = 1 + random.nextInt(8);
    int pageSize = 1 + random.nextInt(9);
    List<T> first = expected.subList(0, Math.min(limit, expected.size()));
    Query<T> complete = query;
    switch (random.nextInt(5)) {
      case 0 -> assertThat(complete.toList()).as(text).isEqualTo(expected);
      case 1 -> assertThat(complete.count()).as(text).isEqualTo(expected.size());
      case 2 -> {
        assertThat(complete.limit(limit).pageSize(pageSize).toList()).as(text).isEqualTo(first);
        assertThat(complete.limit(limit).count()).as(text).isEqualTo(first.size());
      }
      case 3 ->
          assertThat(Walk.of(() -> complete.pageSize(pageSize)).items())
              .as(text)
              .isEqualTo(expected);
      default -> {
        Page<T> page = complete.limit(limit).pageSize(pageSize).filledPage();
        boolean gaveUp = page.hasNext() && page.items().size() < first.size(); // 100 requests
        int found = gaveUp ? page.items().size() : first.size();
        assertThat(page.items()).as(text).isEqualTo(first.subList(0, found));
      }
    }
  }

  private static <T extends ShopItem> List<T> of(Class<T> type, List<ShopItem> all) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void queriesGiveWhatPlainJavaGives() {
    shop.admin().create();
    Map<List<String>, ShopItem> byKey = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS; i++) {
      ShopItem item = anyItem();
      byKey.put(List.of(item.customerId(), sortKey(item)), item);
    }
    List<ShopItem> all = shop.putAll(byKey.values());
    List<Order> someOrders = of(Order.class, all);
    List<OrderLine> someLines = of(OrderLine.class, all);

    assertThat(shop.scan().toList()).hasSameElementsAs(all).hasSameSizeAs(all);
    assertThat(shop.scan().parallel(3).count()).isEqualTo(all.size());
    assertThat(orders.scan().toList()).hasSameElementsAs(someOrders);
    assertThat(lines.scan().parallel(4).count()).isEqualTo(someLines.size());
    assertThat(customers.scan().toList()).hasSameElementsAs(of(Customer.class, all));
    assertThat(orders.byStatus("OPEN").toList()).isEmpty(); // none is due
    for (int i = 0; i < QUERIES; i++) {
      switch (random.nextInt(3)) {
        case 0 -> check(anyOrders(), someOrders);
        case 1 -> check(anyLines(), someLines);
        default -> check(anyItems(), all);
      }
    }
    assertThat(orders.scan().deleteAll()).isEqualTo(someOrders.size());
    assertThat(shop.scan().count()).isEqualTo(all.size() - someOrders.size());
  }
}
