package io.dynamodel.examples.shop;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.UniqueConstraintException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps a shop in one table on an engine in memory, and prints what it does and what is stored. */
final class Shop {
  private static final LocalDate MAY_1 = LocalDate.parse("2026-05-01");
  private static final LocalDate MAY_7 = LocalDate.parse("2026-05-07");

  private final PrintStream out;
  private final DynamoDbClient client;
  private final Dynamo dynamo;
  private final ShopItemTable shop;
  private final CustomerTable customers;
  private final OrderTable orders;
  private final OrderLineTable lines;

  private Shop(DynamoDbClient client, PrintStream out) {
    this.out = out;
    this.client = client;
    this.dynamo = Dynamo.of(client);
    this.shop = new ShopItemTable(dynamo);
    this.customers = new CustomerTable(dynamo);
    this.orders = new OrderTable(dynamo);
    this.lines = new OrderLineTable(dynamo);
  }

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      new Shop(engine.client(), out).run();
    }
  }

  private void run() {
    shop.admin().createIfAbsent();
    register();
    order();
    showStoredItems();
    readCustomer();
    readOrders();
    pay();
    changeEmail();
    cancel();
  }

  private void register() {
    step("Register customers: an e-mail belongs to one customer");
    customers.insert(new Customer("c1", "Ann", "ann@example.org"));
    try {
      customers.insert(new Customer("c2", "Bob", "ann@example.org"));
    } catch (UniqueConstraintException taken) {
      show("refused", taken.attribute() + " of " + taken.holder().orElseThrow());
    }
    customers.insert(new Customer("c2", "Bob", "bob@example.org"));
  }

  private void order() {
    step("Place orders: an order and its lines in one transaction");
    place(
        new Order("c1", MAY_1, "o1", "OPEN", 0),
        line("c1", MAY_1, "o1", 1, "bread", 2, "3.49"),
        line("c1", MAY_1, "o1", 2, "butter", 1, "2.19"));
    place(new Order("c1", MAY_7, "o2", "OPEN", 0), line("c1", MAY_7, "o2", 1, "coffee", 1, "8.90"));
    place(new Order("c2", MAY_7, "o3", "OPEN", 0), line("c2", MAY_7, "o3", 1, "tea", 3, "4.00"));
    show("placed", "o1, o2, o3");
  }

  private void place(Order order, OrderLine... ofOrder) {
    dynamo.transactWrite(
        tx -> {
          tx.insert(orders, order);
          for (OrderLine line : ofOrder) {
            tx.insert(lines, line);
          }
        });
  }

  private void showStoredItems() {
    step("What is stored");
    client.scanPaginator(scan -> scan.tableName("shop")).items().stream()
        .map(TreeMap::new)
        .sorted(Comparator.comparing(item -> text(item.get("PK")) + text(item.get("SK"))))
        .forEach(
            item -> show(text(item.remove("PK")) + " / " + text(item.remove("SK")), text(item)));
  }

  private static String text(Map<String, AttributeValue> attributes) {
    return attributes.entrySet().stream()
        .map(attribute -> attribute.getKey() + " " + text(attribute.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String text(AttributeValue value) {
    if (value.hasM()) {
      return "{" + text(new TreeMap<>(value.m())) + "}";
    }
    return value.n() == null ? value.s() : value.n();
  }

  private void readCustomer() {
    step("A customer with everything, in one request");
    for (ShopItem item : shop.query("c1")) {
      if (item instanceof Customer customer) {
        show("customer", customer.name());
      } else if (item instanceof Order order) {
        show("  order", order.placed() + " " + order.orderId() + " " + order.status());
      } else if (item instanceof OrderLine line) {
        show("    line", line.quantity() + " x " + line.product());
      }
    }
  }

  private void readOrders() {
    step("Orders, and lines of one order");
    show(
        "orders from May 5 on",
        orders.query("c1").placed().ge(LocalDate.parse("2026-05-05")).stream()
            .map(Order::orderId)
            .toList());
    show(
        "lines of o1",
        lines.query("c1").placed().eq(MAY_1).orderId().eq("o1").stream()
            .map(OrderLine::product)
            .toList());
    show("open orders of all customers", openOrders());
  }

  private void pay() {
    step("Pay an order: the key of the status index follows");
    Order paid =
        orders
            .update("c1", MAY_1, "o1")
            .apply(OrderTable.A.status.set("PAID"))
            .when(OrderTable.A.status.eq("OPEN"))
            .execute();
    show("version", paid.version());
    show("open orders", openOrders());
    show("paid orders", orders.byStatus("PAID").stream().map(Order::orderId).toList());
  }

  private Object openOrders() {
    return orders.byStatus("OPEN").stream().map(Order::orderId).toList();
  }

  private void changeEmail() {
    step("Change an e-mail: the old one is free at once");
    customers.update("c1").apply(CustomerTable.A.email.set("ann@new.example.org")).execute();
    Customer cid = customers.insert(new Customer("c3", "Cid", "ann@example.org"));
    show("now of", cid.name());
  }

  private void cancel() {
    step("Cancel an order: delete it with its lines");
    show("deleted items", shop.below(OrderTable.key("c1", MAY_1, "o1")).deleteAll());
    show("left of c1", shop.query("c1").count());
  }

  private static OrderLine line(
      String customer,
      LocalDate placed,
      String order,
      int line,
      String product,
      int quantity,
      String price) {
    return new OrderLine(customer, placed, order, line, product, quantity, new BigDecimal(price));
  }

  private void step(String title) {
    out.println();
    out.println(title);
  }

  private void show(String label, Object value) {
    out.println("  " + label + ": " + value);
  }
}
