package io.dynamodel.it.behaviour.shared;

import static io.dynamodel.it.behaviour.shared.ShopItem.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.Outcome;
import io.dynamodel.ReadResults;
import io.dynamodel.WriteResults;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.shared.ShopItem.Customer;
import io.dynamodel.it.behaviour.shared.ShopItem.Line;
import io.dynamodel.it.behaviour.shared.ShopItem.Order;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Each item of a sealed table is read and written as its own type. */
@WithDynamoDb
class SealedTableTest {
  private static final Customer ANN = new Customer("c1", "Ann");
  private static final Order ORDER = Order.of("c1", 1, "o1");
  private static final Line LINE = ORDER.line(1);

  private final RecordingClient client;
  private final Dynamo dynamo;
  private final Shop shop = Shop.TYPED;
  private final Shop.Items items;
  private final Shop.Types<Order> orders;
  private final Shop.Types<Line> lines;

  SealedTableTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.of(client);
    items = shop.items(dynamo);
    orders = shop.orders(dynamo);
    lines = shop.lines(dynamo);
  }

  @BeforeEach
  void createTable() {
    items.admin().createIfAbsent();
    items.scan().deleteAll();
    client.clear();
  }

  private Key<Order> orderKey() {
    return shop.orderKey("c1", day(1), "o1");
  }

  private static <M> UpdateAction<M> set(String attribute, String value) {
    return new StoredAttribute<M>(attribute).set(AttributeValue.fromS(value));
  }

  @Test
  void oneQueryGivesAllTypesInTheOrderOfTheirKeys() {
    items.put(LINE);
    items.put(ANN);
    Order stored = items.put(ORDER);

    assertThat(items.query("c1").toList()).containsExactly(stored, LINE, ANN);
    assertThat(items.query("c1").descending().limit(2).toList()).containsExactly(ANN, LINE);
    assertThat(items.query("c1").count()).isEqualTo(3);
  }

  @Test
  void aKeyGivesItsType() {
    Order stored = items.insert(ORDER);
    items.put(ANN);

    Order read = items.get(orderKey());
    assertThat(read).isEqualTo(stored);
    assertThat(items.find(shop.customerKey("c1"))).contains(ANN);
    assertThat(items.find(shop.lineKey(LINE))).isEmpty();
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> items.get(shop.lineKey(LINE)));
    assertThat(items.delete(orderKey())).contains(stored);
    assertThat(items.delete(orderKey())).isEmpty();
  }

  @Test
  void aKeyOfARecordIsThatOfItsOwnTable() {
    Key<Order> key = items.keyOf(ORDER);

    assertThat(key).isEqualTo(orderKey()).isEqualTo(orders.keyOf(ORDER));
    assertThat(orders.get(orders.keyOf(items.put(ORDER)))).isEqualTo(items.get(key));
  }

  @Test
  void eachWriteIsThatOfItsType() {
    Order first = items.insert(ORDER);
    assertThat(first.version()).isEqualTo(1);
    assertThat(items.put(first).version()).isEqualTo(2);
    assertThatExceptionOfType(VersionConflictException.class).isThrownBy(() -> items.put(first));
    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> items.insert(ORDER));
    assertThat(items.tryPut(first)).isInstanceOf(Outcome.Rejected.class);
    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> items.update(first).apply(set("group", "g")).execute());

    Order current = items.refresh(first);
    Order updated = items.update(current).apply(set("group", "g")).execute();
    assertThat(updated.group()).isEqualTo("g");
    assertThat(updated.version()).isEqualTo(3);
    assertThat(items.patch(updated, updated.in("h")).group()).isEqualTo("h");
    assertThat(items.update(orderKey()).apply(set("group", "i")).execute().version()).isEqualTo(5);
    assertThat(items.tryDelete(first)).isInstanceOf(Outcome.Rejected.class);
    assertThat(items.delete(items.get(orderKey()))).isPresent();
  }

  @Test
  void manyItemsAreWrittenInBatchesAsFarAsTheyCanBe() {
    assertThat(items.putAll(List.of(LINE, ANN))).containsExactly(LINE, ANN);
    assertThat(client.requests(BatchWriteItemRequest.class)).hasSize(1);

    Line second = ORDER.line(2);
    List<ShopItem> stored = items.putAll(List.of(second, ORDER));
    assertThat(stored).containsExactly(second, orders.get(orderKey()));
    assertThat(client.requests(PutItemRequest.class)).hasSize(2);
    assertThat(items.query("c1").count()).isEqualTo(4);

    items.deleteAll(List.of(LINE, second, ANN, stored.get(1)));
    assertThat(items.query("c1").toList()).isEmpty();
  }

  @Test
  void manyItemsAreReadByTheKeysOfTheirTypes() {
    items.putAll(List.of(LINE, ANN, ORDER));

    List<Key<? extends ShopItem>> keys =
        List.of(orderKey(), shop.customerKey("c1"), shop.customerKey("c2"), shop.lineKey(LINE));
    assertThat(items.getAll(keys)).containsExactly(orders.get(orderKey()), ANN, LINE);
    assertThat(items.getEach(keys).toList()).isEqualTo(items.getAll(keys));
  }

  @Test
  void whatIsStoredEqualIsNotWrittenAgain() {
    assertThat(items.writeOnce(List.of(ANN, ORDER, LINE))).hasSize(3);
    assertThat(items.writeOnce(List.of(ANN, ORDER.in("g"), LINE)))
        .containsExactly(orders.get(orderKey()));
    assertThat(orders.get(orderKey()).version()).isEqualTo(2);
  }

  @Test
  void resultsOfATransactionAreThoseOfTheTypesAndOfAll() {
    WriteResults written =
        dynamo.transactWrite(tx -> tx.put(items, ANN).insert(items, ORDER).put(lines, LINE));

    Order stored = orders.get(orderKey());
    assertThat(written.items(items)).containsExactly(ANN, stored, LINE);
    assertThat(written.items(orders)).containsExactly(stored);
    assertThat(written.item(items, orderKey())).contains(stored);
    assertThat(written.item(orders, orderKey())).contains(stored);
    assertThat(written.item(orders, shop.orderKey("c1", day(1), "o2"))).isEmpty();

    ReadResults read =
        dynamo.transactGet(
            get ->
                get.get(items, orderKey()).get(items, shop.lineKey(LINE)).getAll(items, List.of()));
    assertThat(read.items(items)).containsExactly(stored, LINE);
    assertThat(read.items(orders)).containsExactly(stored);
    assertThat(read.item(lines, shop.lineKey(LINE))).contains(LINE);
    assertThat(read.items(shop.customers(dynamo))).isEmpty();
  }

  @Test
  void reasonsOfATransactionAreOfTheTypes() {
    items.putAll(List.of(ANN, ORDER));

    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(
            () ->
                dynamo.transactWrite(
                    tx -> tx.put(items, LINE).insert(items, ORDER).insert(items, ANN)))
        .satisfies(
            failed -> {
              assertThat(failed.reasons()).hasSize(3);
              TransactionFailedException.Reason order = failed.reasons().get(1);
              assertThat(order.key()).isEqualTo(orderKey());
              assertThat(order.failure().orElseThrow())
                  .isInstanceOf(ItemAlreadyExistsException.class);
              assertThat(order.current(Order.class)).contains(orders.get(orderKey()));
              assertThat(order.current(ShopItem.class)).isPresent();
              assertThat(failed.reasons().get(2).current(Customer.class)).contains(ANN);
            });
  }

  @Test
  void aTransactionHasOneOperationForAnItemWhicheverTableNamesIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> dynamo.transactWrite(tx -> tx.put(items, ORDER).delete(orders, orderKey())))
        .withMessageContaining("the transaction already has an operation on this item");
  }

  @Test
  void aKeyOfAnotherModelIsRefused() {
    KeyAttribute<String> pk = KeyAttribute.of("PK", "PK", Converters.TEXT);
    TableSchema<Order> others =
        TableSchema.<Order>builder("others", order -> Map.of(), item -> ORDER).key(pk).build();
    Key<Order> foreign = Key.of(others, pk.part("x"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> items.get(foreign))
        .withMessage(
            "table shop, key {PK=x}: it is a key of others, which is no type of"
                + " io.dynamodel.it.behaviour.shared.ShopItem");
  }

  @Test
  void nothingIsRefusedByName() {
    Order none = null;
    Key<Order> noKey = null;
    assertThatNullPointerException().isThrownBy(() -> items.put(none)).withMessage("item");
    assertThatNullPointerException().isThrownBy(() -> items.get(noKey)).withMessage("key");
    assertThatNullPointerException()
        .isThrownBy(() -> items.patch(none, ORDER))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.transactWrite(tx -> tx.put(items, none)))
        .withMessage("item");
  }
}
