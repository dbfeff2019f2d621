package io.dynamodel.it.behaviour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.shared.ShopItem.Customer;
import io.dynamodel.it.behaviour.shared.ShopItem.Line;
import io.dynamodel.it.behaviour.shared.ShopItem.Order;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What is left of batches of several types, by type and all together; and without waiting. */
class SharedLeftoversTest {
  private static final Customer ANN = new Customer("c1", "Ann");
  private static final Order ORDER = Order.of("c1", 1, "o1");
  private static final Line LINE = ORDER.line(1);

  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final Dynamo dynamo =
      Dynamo.builder().client(engine.client()).backoff(BackoffStrategy.retryImmediately()).build();
  private final Shop shop = Shop.TYPED;
  private final Shop.Items items = shop.items(dynamo);
  private final Shop.Types<Order> orders = shop.orders(dynamo);
  private final Shop.Types<Line> lines = shop.lines(dynamo);

  @BeforeEach
  void createTable() {
    items.admin().create();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static BatchIncompleteException copy(BatchIncompleteException e)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (BatchIncompleteException) in.readObject();
    }
  }

  @Test
  void recordsThatAreLeft() throws IOException, ClassNotFoundException {
    engine.faults().next(Operation.BATCH_WRITE_ITEM).unprocessed(1).always();
    BatchIncompleteException left =
        catchThrowableOfType(
            BatchIncompleteException.class, () -> items.putAll(List.of(ANN, LINE)));
    engine.faults().clear();

    for (BatchIncompleteException each : List.of(left, copy(left))) {
      assertThat(each.unprocessed().items(items)).containsExactly(ANN, LINE);
      assertThat(each.unprocessed().items(lines)).containsExactly(LINE);
      assertThat(each.unprocessed().items(orders)).isEmpty();
      assertThat(items.putAll(each.unprocessed().items(items))).containsExactly(ANN, LINE);
    }
  }

  @Test
  void keysThatAreLeftAreThoseOfTheirTypes() throws IOException, ClassNotFoundException {
    items.putAll(List.of(ANN, LINE));
    engine.faults().next(Operation.BATCH_GET_ITEM).unprocessed(1).always();
    List<Key<? extends ShopItem>> asked = List.of(items.keyOf(LINE), shop.customerKey("c1"));
    BatchIncompleteException left =
        catchThrowableOfType(BatchIncompleteException.class, () -> items.getAll(asked));
    BatchIncompleteException each =
        catchThrowableOfType(BatchIncompleteException.class, () -> items.getEach(asked).toList());
    engine.faults().clear();

    for (BatchIncompleteException one : List.of(left, copy(left), each)) {
      assertThat(new ArrayList<Object>(one.unprocessed().keys(items))).isEqualTo(asked);
      assertThat(one.unprocessed().keys(lines)).containsExactly(shop.lineKey(LINE));
      assertThat(items.getAll(one.unprocessed().keys(items))).containsExactly(LINE, ANN);
    }
  }

  @Test
  void withoutWaiting() {
    Dynamo async = Dynamo.of(engine.asyncClient());
    Shop.AsyncItems all = shop.asyncItems(async);
    Shop.AsyncTypes<Order> some = shop.asyncOrders(async);

    Order stored = all.put(ORDER).join();
    assertThat(all.putAll(List.of(ANN, LINE)).join()).containsExactly(ANN, LINE);
    assertThat(all.get(items.keyOf(ORDER)).join()).isEqualTo(stored);
    assertThat(all.find(shop.customerKey("c2")).join()).isEmpty();
    assertThat(all.query("c1").toList().join()).containsExactly(stored, LINE, ANN);
    assertThat(some.query("c1").toList().join()).containsExactly(stored);
    assertThat(some.query("c1").count().join()).isEqualTo(1);
    assertThat(some.scan().toList().join()).containsExactly(stored);
    List<ShopItem> published = new ArrayList<>();
    all.query("c1").items().subscribe(published::add).join();
    assertThat(published).containsExactly(stored, LINE, ANN);
    assertThat(all.below(items.keyOf(ORDER)).deleteAll().join()).isEqualTo(2);
    assertThat(all.delete(shop.customerKey("c1")).join()).contains(ANN);
    assertThat(all.scan().toList().join()).isEmpty();
    assertThat(
            catchThrowableOfType(
                CompletionException.class, () -> all.get(items.keyOf(ORDER)).join()))
        .isNotNull();
  }
}
