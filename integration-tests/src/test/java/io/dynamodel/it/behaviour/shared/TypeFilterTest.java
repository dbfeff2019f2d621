package io.dynamodel.it.behaviour.shared;

import static io.dynamodel.it.behaviour.shared.ShopItem.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.Page;
import io.dynamodel.UnknownType;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.it.behaviour.shared.ShopItem.Customer;
import io.dynamodel.it.behaviour.shared.ShopItem.Line;
import io.dynamodel.it.behaviour.shared.ShopItem.Order;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** A query or scan of one type leaves the items of others out. */
@WithDynamoDb
@ParameterizedClass
@ValueSource(booleans = {true, false})
class TypeFilterTest {
  private static final Customer ANN = new Customer("c1", "Ann");

  private final RecordingClient client;
  private final RawTable raw;
  private final Shop shop;
  private final boolean typed;
  private final Shop.Items items;
  private final Shop.Types<Order> orders;
  private final Shop.Types<Line> lines;
  private final Shop.Types<Customer> customers;
  private List<Order> stored = List.of();
  private List<Line> storedLines = List.of();

  TypeFilterTest(boolean typed, DynamoDbClient direct) {
    this.typed = typed;
    client = new RecordingClient(direct);
    raw = new RawTable(direct, Shop.TABLE);
    shop = typed ? Shop.TYPED : Shop.UNTYPED;
    Dynamo dynamo = Dynamo.of(client);
    items = shop.items(dynamo);
    orders = shop.orders(dynamo);
    lines = shop.lines(dynamo);
    customers = shop.customers(dynamo);
  }

  @BeforeEach
  void putItems() {
    items.admin().createIfAbsent();
    raw.items().forEach(item -> raw.delete(Set.of("PK", "SK"), item));
    items.put(ANN);
    List<Order> given =
        IntStream.range(0, 5).mapToObj(day -> Order.of("c1", day, "o" + day).in("g")).toList();
    storedLines =
        given.stream().flatMap(each -> IntStream.rangeClosed(1, 3).mapToObj(each::line)).toList();
    stored = orders.putAll(given);
    lines.putAll(storedLines);
    client.clear();
  }

  @Test
  void itemsOfOtherTypesAreLeftOut() {
    assertThat(orders.query("c1").toList()).isEqualTo(stored);
    assertThat(lines.query("c1").toList()).isEqualTo(storedLines);
    assertThat(orders.scan().toList()).isEqualTo(stored);
    assertThat(orders.scan().parallel(3).toList()).hasSameElementsAs(stored);
    assertThat(customers.scan().toList()).containsExactly(ANN);
    assertThat(orders.byGroup("g").toList()).isEqualTo(stored);
    assertThat(lines.byGroup("g").toList()).isEqualTo(storedLines);
    assertThat(orders.scanByGroup().toList()).isEqualTo(stored);
  }

  @Test
  void aLimitIsExactAndNotTheLimitOfTheRequest() {
    assertThat(orders.query("c1").limit(3).toList()).isEqualTo(stored.subList(0, 3));
    assertThat(orders.query("c1").descending().limit(1).toList()).containsExactly(stored.get(4));
    assertThat(orders.query("c1").limit(4).filledPage().items()).isEqualTo(stored.subList(0, 4));
    assertThat(client.requests(QueryRequest.class))
        .hasSize(3)
        .allSatisfy(request -> assertThat(request.limit()).isNull());
  }

  @Test
  void pagesHaveWhatTheyEvaluatedAndAllOfThemHaveAll() {
    Page<Order> page = orders.query("c1").pageSize(3).page();
    assertThat(page.items()).containsExactly(stored.get(0));
    assertThat(page.evaluatedCount()).isEqualTo(3);

    for (int size = 1; size < 8; size++) {
      int pageSize = size;
      assertThat(Walk.of(() -> orders.query("c1").pageSize(pageSize)).items()).isEqualTo(stored);
      assertThat(Walk.of(() -> orders.scan().pageSize(pageSize)).items()).isEqualTo(stored);
      assertThat(Walk.of(() -> orders.query("c1").limit(2).pageSize(pageSize)).items())
          .isEqualTo(stored);
    }
  }

  @Test
  void whatIsCountedIsTold() {
    assertThat(orders.query("c1").count()).isEqualTo(5);
    assertThat(orders.query("c1").limit(2).count()).isEqualTo(2);
    assertThat(lines.scan().parallel(2).count()).isEqualTo(15);
    assertThat(orders.byGroup("g").count()).isEqualTo(5);
    assertThat(client.requests(QueryRequest.class))
        .allSatisfy(request -> assertThat(request.select()).isNotEqualTo(Select.COUNT))
        .allSatisfy(request -> assertThat(request.projectionExpression()).isNotNull());
    assertThat(items.query("c1").count()).isEqualTo(21);
    assertThat(client.requests(QueryRequest.class))
        .last()
        .satisfies(request -> assertThat(request.select()).isEqualTo(Select.COUNT));
  }

  @Test
  void theUsersFilterHoldsBesideIt() {
    StoredAttribute<Order> id = new StoredAttribute<>("orderId");
    assertThat(orders.query("c1").filter(id.ge(AttributeValue.fromS("o3"))).toList())
        .isEqualTo(stored.subList(3, 5));
    assertThat(orders.scan().filter(id.ge(AttributeValue.fromS("o3"))).count()).isEqualTo(2);
  }

  @Test
  void onlyItemsOfTheTypeAreDeleted() {
    assertThat(orders.query("c1").limit(2).deleteAll()).isEqualTo(2);
    assertThat(orders.scan().deleteAll()).isEqualTo(3);
    assertThat(items.query("c1").toList())
        .containsExactlyElementsOf(
            IntStream.range(0, 16)
                .<ShopItem>mapToObj(i -> i < 15 ? storedLines.get(i) : ANN)
                .toList());
  }

  @Test
  void aPartialIndexTellsTypesByTheKeysOfTheTable() {
    List<String> keys = stored.stream().map(each -> sortKey(orders.keyOf(each))).toList();

    assertThat(orders.keysByGroup("g").toList()).isEqualTo(keys);
    assertThat(orders.someByGroup("g").toList()).isEqualTo(keys);
    assertThat(orders.keysByGroup("g").count()).isEqualTo(5);
    assertThat(orders.someByGroup("g").limit(2).count()).isEqualTo(2);
    assertThat(orders.keysByGroup("g").limit(3).toList()).isEqualTo(keys.subList(0, 3));
    assertThat(Walk.of(() -> orders.keysByGroup("g").pageSize(2)).items()).isEqualTo(keys);
    assertThat(orders.keysByGroup("g").fullItems().toList()).isEqualTo(stored);
    assertThat(lines.keysByGroup("g").fullItems().toList()).isEqualTo(storedLines);
    assertThat(items.keysByGroup("g").fullItems().toList()).hasSize(20);
    assertThat(orders.keysByGroup("g").deleteAll()).isEqualTo(5);
    assertThat(items.query("c1").count()).isEqualTo(16);
  }

  private static String sortKey(Key<?> key) {
    return key.attributes().get("SK").s();
  }

  @Test
  void itemsThatSayNoTypeAreToldByTheirKeys() {
    List<Map<String, AttributeValue>> all = raw.items();
    all.forEach(item -> raw.put(RawTable.without(item, "_type")));

    itemsOfOtherTypesAreLeftOut();
    assertThat(items.query("c1").toList()).hasSize(21);
    assertThat(orders.query("c1").count()).isEqualTo(5);
    assertThat(orders.get(shop.orderKey("c1", day(0), "o0"))).isEqualTo(stored.get(0));
    assertThat(orders.query("c1").deleteAll()).isEqualTo(5);
    assertThat(items.query("c1").count()).isEqualTo(16);
  }

  private void putUnknown() {
    Map<String, AttributeValue> item =
        RawTable.with(
            RawTable.with(raw.items().get(0), "SK", AttributeValue.fromS("ORDER#x")),
            "_type",
            AttributeValue.fromS("return"));
    raw.put(typed ? item : RawTable.without(item, "_type"));
  }

  @Test
  void anItemOfAnUnknownTypeIsAnErrorUnlessItIsSkipped() {
    putUnknown();

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> items.query("c1").toList())
        .withMessage(
            typed
                ? "table shop, key {PK=CUSTOMER#c1, SK=ORDER#x}, attribute _type: found the type"
                    + " \"return\", expected one of [customer, order, line]"
                : "table shop, key {PK=CUSTOMER#c1, SK=ORDER#x}: its key is that of no type,"
                    + " expected one of [Customer, Order, Line]");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> items.query("c1").deleteAll());

    Shop.Items known = items.onUnknownType(UnknownType.SKIP);
    assertThat(known.scan().toList()).hasSize(raw.items().size() - 1);
    assertThat(known.query("c1").count()).isEqualTo(raw.items().size() - 1);
    Page<ShopItem> page = known.query("c1").page();
    assertThat(page.evaluatedCount()).isEqualTo(page.items().size() + 1);
    List<ShopItem> found = new ArrayList<>();
    known.query("c1").pageSize(1).pages().forEach(each -> found.addAll(each.items()));
    assertThat(found).isEqualTo(known.query("c1").toList());
    assertThat(orders.query("c1").toList()).isEqualTo(stored);
    assertThat(known.scan().deleteAll()).isEqualTo(21);
    assertThat(raw.items()).hasSize(1);
  }

  @Test
  void anItemOfAKnownTypeSaysWhatIsWrongWithItsKey() {
    if (!typed) {
      return;
    }
    raw.put(
        Map.of(
            "PK", AttributeValue.fromS("CUSTOMER#a b"),
            "SK", AttributeValue.fromS("PROFILE"),
            "_type", AttributeValue.fromS("customer")));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> items.scan().toList())
        .withMessageContaining("attribute PK")
        .withMessageContaining("would be written as %20")
        .withMessageContaining("escaping = NONE");
  }

  @Test
  void anItemThatIsNotWhatItsKeySaysIsAnErrorAlsoIfUnknownOnesAreSkipped() {
    Map<String, AttributeValue> order = raw.item(shop.orderKey("c1", day(0), "o0").attributes());
    raw.put(RawTable.with(order, "_type", AttributeValue.fromS("line")));
    if (!typed) {
      assertThat(items.query("c1").toList()).hasSize(21); // the attribute means nothing
      return;
    }
    String message =
        "table shop, key {PK=CUSTOMER#c1, SK=ORDER#2025-01-01T00:00:00.000000000Z#o0}, attribute"
            + " _type: found the type \"line\", but its key is that of \"order\"";
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> items.onUnknownType(UnknownType.SKIP).query("c1").toList())
        .withMessage(message);
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> lines.query("c1").toList())
        .withMessage(message);
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> lines.query("c1").deleteAll())
        .withMessage(message);
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> orders.get(shop.orderKey("c1", day(0), "o0")))
        .withMessage(message);
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> items.get(shop.orderKey("c1", day(0), "o0")))
        .withMessage(message);
    List<ItemMappingException> unreadable = new ArrayList<>();
    assertThat(items.query("c1").onUnreadable(unreadable::add).toList()).hasSize(20);
    assertThat(unreadable).hasSize(1);
  }

  @Test
  void theFilterOfTheRequestIsTheTypeOrHowTheKeyBegins() {
    assertThat(orders.scan().toList()).hasSize(5);
    assertThat(orders.query("c1").toList()).hasSize(5);
    assertThat(orders.keysByGroup("g").toList()).hasSize(5);
    assertThat(orders.someByGroup("g").toList()).hasSize(5);

    String type = "#%d = :%d OR attribute_not_exists(#%<d)";
    String keys = "begins_with(#%d, :%d) AND begins_with(#%d, :%d)";
    assertThat(client.requests(ScanRequest.class).get(0).filterExpression())
        .isEqualTo(typed ? type.formatted(0, 0) : keys.formatted(0, 0, 1, 1));
    List<QueryRequest> queries = client.requests(QueryRequest.class);
    assertThat(queries.get(0).filterExpression()).isEqualTo(typed ? type.formatted(2, 2) : null);
    assertThat(queries.get(1).filterExpression()).isEqualTo(keys.formatted(2, 2, 3, 3));
    assertThat(queries.get(2).filterExpression())
        .isEqualTo(typed ? type.formatted(2, 2) : keys.formatted(2, 2, 3, 3));
  }
}
