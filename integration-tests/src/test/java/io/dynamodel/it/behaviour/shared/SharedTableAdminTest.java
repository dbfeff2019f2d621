package io.dynamodel.it.behaviour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.dynamodel.Dynamo;
import io.dynamodel.ItemReport;
import io.dynamodel.ItemReport.Finding;
import io.dynamodel.ItemReport.Kind;
import io.dynamodel.convert.Converters;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.shared.ShopItem.Customer;
import io.dynamodel.it.behaviour.shared.ShopItem.Order;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** The table of several types is one, whichever of them creates it. */
@WithDynamoDb
class SharedTableAdminTest {
  private static final KeyAttribute<String> PK = KeyAttribute.of("pk", "PK", Converters.TEXT);
  private static final KeyAttribute<String> SK = KeyAttribute.of("sk", "SK", Converters.TEXT);
  private static final KeyAttribute<Integer> N = KeyAttribute.of("n", "SK", Converters.INTEGER);

  private final RecordingClient client;
  private final Dynamo dynamo;
  private final RawTable raw;
  private final Shop shop = Shop.TYPED;

  SharedTableAdminTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.of(client);
    raw = new RawTable(direct, Shop.TABLE);
  }

  @Test
  void itHasTheIndexesOfAllTypesEachOnce() {
    shop.customers(dynamo).admin().create();
    shop.customers(dynamo).admin().delete();
    shop.items(dynamo).admin().create();

    List<CreateTableRequest> created = client.requests(CreateTableRequest.class);
    assertThat(created.get(0)).isEqualTo(created.get(1));
    assertThat(created.get(0).attributeDefinitions())
        .extracting(AttributeDefinition::attributeName, AttributeDefinition::attributeType)
        .containsExactly(
            tuple("PK", ScalarAttributeType.S),
            tuple("SK", ScalarAttributeType.S),
            tuple("GSI1PK", ScalarAttributeType.S),
            tuple("GSI1SK", ScalarAttributeType.S));
    assertThat(created.get(0).globalSecondaryIndexes())
        .extracting(
            GlobalSecondaryIndex::indexName,
            index -> index.projection().projectionType(),
            index -> index.projection().nonKeyAttributes())
        .containsExactly(
            tuple(Shop.ALL, ProjectionType.ALL, List.of()),
            tuple(Shop.KEYS, ProjectionType.KEYS_ONLY, List.of()),
            tuple(Shop.SOME, ProjectionType.INCLUDE, List.of("group", "_type", "product")));
    assertThat(client.requests(UpdateTimeToLiveRequest.class)).hasSize(2);

    assertThat(shop.items(dynamo).admin().verify()).isEmpty();
    assertThat(shop.lines(dynamo).admin().verify()).isEmpty();
    shop.orders(dynamo).admin().createIfAbsent();
    shop.orders(dynamo).admin().delete();
  }

  @Test
  void itsItemsAreVerifiedAsTheirTypes() {
    Shop.Items items = shop.items(dynamo);
    items.admin().createIfAbsent();
    Order order = items.put(Order.of("c1", 1, "o1").in("g"));
    items.putAll(List.of(order.line(1), new Customer("c1", "Ann")));
    assertThat(items.admin().verifyItems().findings()).isEmpty();

    Map<String, AttributeValue> stored = raw.item(items.keyOf(order).attributes());
    raw.put(
        RawTable.with(
            RawTable.with(stored, "SK", AttributeValue.fromS("RETURN")),
            "_type",
            AttributeValue.fromS("return")));
    raw.put(RawTable.with(stored, "product", AttributeValue.fromS("of no order")));

    for (ItemReport report :
        List.of(items.admin().verifyItems(), shop.customers(dynamo).admin().verifyItems())) {
      assertThat(report.items()).isEqualTo(4);
      assertThat(report.findings())
          .extracting(Finding::kind, Finding::path, Finding::items)
          .containsExactly(
              tuple(Kind.UNREADABLE, "_type", 1L), tuple(Kind.UNKNOWN_ATTRIBUTE, "product", 1L));
    }
    items.admin().delete();
  }

  @Test
  void anAsynchronousTableIsTheSame(DynamoDbAsyncClient async) {
    shop.asyncOrders(Dynamo.of(async)).admin().create().join();

    assertThat(shop.asyncItems(Dynamo.of(async)).admin().verify().join()).isEmpty();
    assertThat(shop.items(dynamo).admin().verify()).isEmpty();
    shop.items(dynamo).admin().delete();
  }

  private static TableSchema<Customer> customers(
      UnaryOperator<TableSchemaBuilder<Customer>> details) {
    return details
        .apply(
            TableSchema.<Customer>builder("shop", each -> Map.of(), item -> new Customer("", ""))
                .model(Customer.class))
        .build();
  }

  private static TableSchema<Order> orders(UnaryOperator<TableSchemaBuilder<Order>> details) {
    return details
        .apply(
            TableSchema.<Order>builder("shop", each -> Map.of(), item -> Order.of("", 1, ""))
                .model(Order.class))
        .build();
  }

  private static void assertRefused(
      String message,
      UnaryOperator<TableSchemaBuilder<Customer>> one,
      UnaryOperator<TableSchemaBuilder<Order>> other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableSchema.sealed("shop", ShopItem.class, customers(one), orders(other)))
        .withMessage(
            "table shop: "
                + message
                    .replace("ONE", Customer.class.getName())
                    .replace("OTHER", Order.class.getName()));
  }

  @Test
  void typesThatContradictEachOtherAreRefused() {
    assertRefused(
        "the key is [PK] in ONE, but [PK, SK] in OTHER",
        one -> one.key(PK),
        two -> two.key(PK, SK));
    assertRefused(
        "the key attribute SK is S in ONE, but N in OTHER",
        one -> one.key(PK, SK),
        two -> two.key(PK, N));
    assertRefused(
        "the type attribute is _type in ONE, but missing in OTHER",
        one -> one.key(PK, SK).type("_type", "customer"),
        two -> two.key(PK, SK));
    assertRefused(
        "the time to live is expires in ONE, but until in OTHER",
        one -> one.key(PK, SK).timeToLive("expires"),
        two -> two.key(PK, SK).timeToLive("until"));
    assertRefused(
        "the index i: its projection is ALL in ONE, but KEYS_ONLY in OTHER",
        one -> one.key(PK, SK).index(IndexSchema.global("i", SK)),
        two -> two.key(PK, SK).index(IndexSchema.global("i", SK).keysOnly()));
    assertRefused(
        "the index i: its partition key is [SK] in ONE, but [PK] in OTHER",
        one -> one.key(PK, SK).index(IndexSchema.global("i", SK)),
        two -> two.key(PK, SK).index(IndexSchema.global("i", PK)));
    assertRefused(
        "the index i: its scope is GLOBAL in ONE, but LOCAL in OTHER",
        one -> one.key(PK, SK).index(IndexSchema.global("i", PK).sort(SK)),
        two -> two.key(PK, SK).index(IndexSchema.local("i", PK).sort(SK)));
  }
}
