package io.dynamodel.it.behaviour.shared;

import static io.dynamodel.it.behaviour.shared.ShopItem.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.it.behaviour.shared.ShopItem.Customer;
import io.dynamodel.it.behaviour.shared.ShopItem.Line;
import io.dynamodel.it.behaviour.shared.ShopItem.Order;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** An item with what is below it. */
@WithDynamoDb
@ParameterizedClass
@ValueSource(booleans = {true, false})
class BelowTest {
  private final boolean escaped;
  private final RecordingClient client;
  private final RawTable raw;
  private final Shop shop;
  private final Shop.Items items;
  private final Shop.AsyncItems async;
  private final Key<Order> key;
  private List<ShopItem> whole = List.of();

  BelowTest(boolean escaped, DynamoDbClient direct, DynamoDbAsyncClient asyncClient) {
    this.escaped = escaped;
    client = new RecordingClient(direct);
    raw = new RawTable(direct, Shop.TABLE);
    shop = escaped ? Shop.TYPED : Shop.UNESCAPED;
    items = shop.items(Dynamo.of(client));
    async = shop.asyncItems(Dynamo.of(asyncClient));
    key = shop.orderKey("c1", day(1), "o1");
  }

  @BeforeEach
  void putItems() {
    items.admin().createIfAbsent();
    raw.items().forEach(item -> raw.delete(Set.of("PK", "SK"), item));
    whole = new ArrayList<>(put("c1", 1, "o1"));
    for (String id : List.of("o", "o10", "o1\u0001", "o1 ", "o1!", "o1\"", "o1$", "o1%", "o2")) {
      put("c1", 1, id);
    }
    put("c1", 2, "o1");
    put("c2", 1, "o1");
    items.put(new Customer("c1", "Ann"));
    client.clear();
  }

  private List<ShopItem> put(String customer, int day, String id) {
    Order order = Order.of(customer, day, id);
    return items.putAll(List.of(order, order.line(1), order.line(2)));
  }

  private Query<ShopItem> below() {
    return items.below(key);
  }

  @Test
  void itIsTheItemAndAllThatGoOnFromItsKey() {
    assertThat(below().toList()).isEqualTo(whole);
    assertThat(async.below(key).toList().join()).isEqualTo(whole);
    List<ShopItem> reversed = new ArrayList<>(whole);
    Collections.reverse(reversed);
    assertThat(below().descending().toList()).isEqualTo(reversed);
    assertThat(below().limit(2).toList()).isEqualTo(whole.subList(0, 2));
    assertThat(below().first()).contains(whole.get(0));
    StoredAttribute<ShopItem> line = new StoredAttribute<>("line");
    assertThat(below().filter(line.ge(AttributeValue.fromN("2"))).toList())
        .containsExactly(whole.get(2));
    assertThat(Walk.of(() -> below().pageSize(1)).items()).isEqualTo(whole);
  }

  @Test
  void itIsCountedWithoutReadingWhereKeysAreEscaped() {
    assertThat(below().count()).isEqualTo(3);
    assertThat(client.requests(QueryRequest.class))
        .singleElement()
        .satisfies(request -> assertThat(request.select() == Select.COUNT).isEqualTo(escaped));
    assertThat(below().limit(2).count()).isEqualTo(2);
  }

  @Test
  void anItemIsDeletedWithWhatIsBelowIt() {
    int all = raw.items().size();

    assertThat(below().deleteAll()).isEqualTo(3);

    assertThat(raw.items()).hasSize(all - 3);
    assertThat(below().toList()).isEmpty();
  }

  @Test
  void whatIsBelowIsThereWithoutTheItem() {
    items.delete(key);

    assertThat(below().toList()).isEqualTo(whole.subList(1, 3));
  }

  @Test
  void nothingIsBelowALine() {
    Line line = (Line) whole.get(1);

    assertThat(items.below(shop.lineKey(line)).toList()).containsExactly(line);
    assertThat(items.below(shop.customerKey("c1")).toList())
        .containsExactly(new Customer("c1", "Ann"));
  }

  @Test
  void aKeyThatIsAsLongAsItMayBeHasNoRoomBelow() {
    String id = "x".repeat(1024 - "ORDER#".length() - 30 - "#".length());
    Order order = items.put(Order.of("c1", 3, id));
    Order shorter = Order.of("c1", 3, id.substring(10));
    items.putAll(List.of(shorter, shorter.line(1)));

    assertThat(items.below(items.keyOf(order)).toList()).containsExactly(order);
    assertThat(items.below(items.keyOf(shorter)).count()).isEqualTo(2);
  }

  @Test
  void aKeyThatIsNotMadeOfPartsHasNothingBelow() {
    Shop.Items plain = Shop.plainItems(Dynamo.of(client));
    Key<Customer> customer =
        Key.of(
            Shop.PLAIN, Map.of("PK", AttributeValue.fromS("c1"), "SK", AttributeValue.fromS("x")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.below(customer))
        .withMessage(
            "table shop, key {PK=c1, SK=x}: nothing can be below it: its sort key SK is no template");
    assertThatNullPointerException().isThrownBy(() -> items.below(null)).withMessage("key");
  }
}
