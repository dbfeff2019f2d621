package io.dynamodel.it.docs.onetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/one-table.md. */
@WithDynamoDb
class OneTableTest {
  private static final LocalDate MAY_1 = LocalDate.parse("2026-05-01");
  private static final LocalDate MAY_7 = LocalDate.parse("2026-05-07");

  private ShopItemTable shop;
  private CustomerTable customers;
  private OrderTable orders;
  private OrderLineTable lines;
  private Dynamo dynamo;

  @BeforeEach
  void create(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
    shop = new ShopItemTable(dynamo);
    customers = new CustomerTable(dynamo);
    orders = new OrderTable(dynamo);
    lines = new OrderLineTable(dynamo);
    shop.admin().create();
    customers.insert(new Customer("c1", "Ann", "ann@example.org"));
    orders.insert(new Order("c1", MAY_1, "o1", "OPEN", MAY_7, 0));
    lines.insert(new OrderLine("c1", MAY_1, "o1", 1, "bread", 2));
    lines.insert(new OrderLine("c1", MAY_1, "o1", 2, "butter", 1));
    orders.insert(new Order("c1", MAY_7, "o2", "OPEN", null, 0));
  }

  @AfterEach
  void delete() {
    shop.admin().delete();
  }

  @Test
  void all() {
    List<String> read = new ArrayList<>();
    for (ShopItem item : shop.query("c1")) {
      if (item instanceof Customer customer) {
        read.add(customer.name());
      } else if (item instanceof Order order) {
        read.add(order.orderId() + " " + order.status());
      } else if (item instanceof OrderLine line) {
        read.add(line.quantity() + " " + line.product());
      }
    }

    assertThat(read).containsExactly("o1 OPEN", "2 bread", "1 butter", "o2 OPEN", "Ann");
  }

  @Test
  void ofOneType() {
    Order order = orders.get("c1", MAY_1, "o1");
    List<Order> ofMay = orders.query("c1").placed().beginsWith("2026-05").descending().toList();
    List<OrderLine> ofOrder =
        lines.query("c1").placed().eq(MAY_1).orderId().eq("o1").line().le(10).toList();
    List<Order> late = orders.byStatus("OPEN").due().lt(LocalDate.parse("2026-06-01")).toList();

    assertThat(order.status()).isEqualTo("OPEN");
    assertThat(ofMay).extracting(Order::orderId).containsExactly("o2", "o1");
    assertThat(ofOrder).extracting(OrderLine::product).containsExactly("bread", "butter");
    assertThat(late).extracting(Order::orderId).containsExactly("o1");
  }

  @Test
  void below() {
    List<ShopItem> whole = shop.below(OrderTable.key("c1", MAY_1, "o1")).toList();
    long deleted = shop.below(OrderTable.key("c1", MAY_1, "o1")).deleteAll();

    assertThat(whole).hasSize(3);
    assertThat(deleted).isEqualTo(3);
  }

  @Test
  void writes() {
    shop.put(new OrderLine("c1", MAY_7, "o2", 1, "tea", 3));
    dynamo.transactWrite(
        tx ->
            tx.insert(orders, new Order("c1", MAY_7, "o3", "OPEN", null, 0))
                .insert(lines, new OrderLine("c1", MAY_7, "o3", 1, "coffee", 1)));
    Order paid = orders.update("c1", MAY_1, "o1").apply(OrderTable.A.status.set("PAID")).execute();

    assertThat(paid.version()).isEqualTo(2);
    assertThat(orders.byStatus("PAID").toList()).containsExactly(paid);
    assertThat(shop.query("c1").count()).isEqualTo(8);
  }

  @Test
  void unique() {
    String taken = "ann@example.org";
    String answer;
    try {
      customers.insert(new Customer("c2", "Bob", taken));
      answer = "welcome";
    } catch (UniqueConstraintException e) {
      answer = e.attribute() + " is taken";
    }

    assertThat(answer).isEqualTo("email is taken");
    assertThat(customers.find("c2")).isEmpty();
  }

  @Test
  void borrowed() {
    LocalDate may14 = LocalDate.parse("2026-05-14");
    Order order = orders.get("c1", MAY_7, "o2");
    Order due = orders.update(order).apply(OrderTable.A.due.setIfAbsent(may14)).execute();

    assertThat(due.due()).isEqualTo(may14);
    assertThat(orders.byStatus("OPEN").due().gt(MAY_7).toList()).containsExactly(due);
  }

  @Test
  void checks() {
    long repaired = shop.admin().reindex().size();
    long wrong = customers.admin().verifyUniques().size();

    assertThat(repaired).isZero();
    assertThat(wrong).isZero();
  }

  @Test
  void existing(DynamoDbClient client) {
    FilmTable films = new FilmTable(client);
    films.admin().create();
    films.insert(new Film("a1", "1999", "Dusk", "A car", 0));

    List<Film> ofTheNineties = films.query("a1").year().beginsWith("199").toList();
    Optional<Film> one = films.find("a1", "1999", "Dusk");

    assertThat(ofTheNineties).hasSize(1);
    assertThat(one).isPresent();
    films.admin().delete();
  }

  @Test
  void hot(DynamoDbClient client) {
    ReadingTable readings = new ReadingTable(client);
    readings.admin().create();
    Instant noon = Instant.parse("2026-05-01T12:00:00Z");
    for (int i = 0; i < 25; i++) {
      readings.put(new Reading("s1", noon.plusSeconds(i), "t" + i, i));
    }

    List<Reading> latest = readings.query("s1").descending().limit(10).toList();
    long sinceNoon = readings.query("s1").at().ge(noon).count();

    assertThat(latest).extracting(Reading::value).startsWith(24L, 23L).hasSize(10);
    assertThat(sinceNoon).isEqualTo(25);
    readings.admin().delete();
  }

  @Test
  void missingParts() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                orders
                    .update("c1", MAY_1, "o1")
                    .apply(OrderTable.A.due.setIfAbsent(MAY_7))
                    .execute())
        .withMessageContaining("GSI1SK");
  }
}
