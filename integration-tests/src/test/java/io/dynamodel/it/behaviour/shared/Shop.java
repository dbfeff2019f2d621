package io.dynamodel.it.behaviour.shared;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncSealedTable;
import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialQuery;
import io.dynamodel.Query;
import io.dynamodel.Scan;
import io.dynamodel.SealedTable;
import io.dynamodel.TableTarget;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.it.behaviour.shared.ShopItem.Customer;
import io.dynamodel.it.behaviour.shared.ShopItem.Line;
import io.dynamodel.it.behaviour.shared.ShopItem.Order;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What would be generated for the types of {@link ShopItem}, written by hand: so that tests can
 * change it.
 */
final class Shop {
  static final String TABLE = "shop";
  static final String ALL = "by-group";
  static final String KEYS = "by-group-keys";
  static final String SOME = "by-group-some";

  private static final KeyAttribute<String> CUSTOMER_ID =
      KeyAttribute.of("customerId", "customerId", Converters.TEXT);
  private static final KeyAttribute<Instant> PLACED =
      KeyAttribute.of("placed", "placed", Converters.INSTANT);
  private static final KeyAttribute<String> ORDER_ID =
      KeyAttribute.of("orderId", "orderId", Converters.TEXT);
  private static final KeyAttribute<Integer> LINE =
      KeyAttribute.of("line", "line", Converters.INTEGER);
  private static final KeyAttribute<String> GROUP =
      KeyAttribute.of("group", "group", Converters.TEXT);

  private static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_ID);
  private static final KeyTemplate GSI1PK = KeyTemplate.ofIndex("GSI1PK").text("G#").part(GROUP);
  private static final KeyTemplate CUSTOMER_SK = KeyTemplate.of("SK").text("PROFILE");
  private static final KeyTemplate ORDER_SK =
      KeyTemplate.of("SK").text("ORDER#").fixed(PLACED, 30).text("#").part(ORDER_ID);
  private static final KeyTemplate ORDER_GSI1SK =
      KeyTemplate.ofIndex("GSI1SK").text("O#").part(ORDER_ID);
  private static final KeyTemplate LINE_SK =
      KeyTemplate.of("SK")
          .text("ORDER#")
          .fixed(PLACED, 30)
          .text("#")
          .part(ORDER_ID)
          .text("#LINE#")
          .padded(LINE, 4);
  private static final KeyTemplate LINE_GSI1SK =
      KeyTemplate.ofIndex("GSI1SK").text("O#").part(ORDER_ID).text("#L#").padded(LINE, 4);

  /** Types told by {@code _type}, as they mostly are. */
  static final Shop TYPED = new Shop(true, true);

  /** Types told by their keys alone. */
  static final Shop UNTYPED = new Shop(false, true);

  /** Keys whose parts are not escaped. */
  static final Shop UNESCAPED = new Shop(true, false);

  /** Keys that are components. */
  static final TableSchema<Customer> PLAIN =
      TableSchema.<Customer>builder(TABLE, each -> Map.of(), Shop::readCustomer)
          .model(Customer.class)
          .key(
              KeyAttribute.of("PK", "PK", Converters.TEXT),
              KeyAttribute.of("SK", "SK", Converters.TEXT))
          .build();

  private final boolean typed;
  private final KeyTemplate customerSk;
  private final KeyTemplate orderSk;
  private final KeyTemplate lineSk;
  private final TableSchema<Customer> customer;
  private final TableSchema<Order> order;
  private final TableSchema<Line> line;
  private final TableSchema<ShopItem> all;

  private Shop(boolean typed, boolean escaped) {
    this.typed = typed;
    customerSk = escaped ? CUSTOMER_SK : CUSTOMER_SK.unescaped("#");
    orderSk = escaped ? ORDER_SK : ORDER_SK.unescaped("#");
    lineSk = escaped ? LINE_SK : LINE_SK.unescaped("#");
    customer =
        typed(TableSchema.builder(TABLE, this::toItem, Shop::readCustomer), "customer")
            .model(Customer.class)
            .key(PK, customerSk)
            .keyOf(each -> customerKey(each.customerId()).attributes())
            .required("name")
            .build();
    order =
        typed(TableSchema.builder(TABLE, this::toItem, Shop::readOrder), "order")
            .model(Order.class)
            .key(PK, orderSk)
            .keyOf(each -> orderKey(each.customerId(), each.placed(), each.orderId()).attributes())
            .mixedParts(2)
            .index(IndexSchema.global(ALL, GSI1PK).sort(ORDER_GSI1SK).mixedParts(1))
            .index(IndexSchema.global(KEYS, GSI1PK).sort(ORDER_GSI1SK).keysOnly().mixedParts(1))
            .index(
                IndexSchema.global(SOME, GSI1PK).sort(ORDER_GSI1SK).include("group").mixedParts(1))
            .version("version", Order::version)
            .timeToLive("expires")
            .build();
    line =
        typed(TableSchema.builder(TABLE, this::toItem, Shop::readLine), "line")
            .model(Line.class)
            .key(PK, lineSk)
            .keyOf(each -> lineKey(each).attributes())
            .mixedParts(2)
            .index(IndexSchema.global(ALL, GSI1PK).sort(LINE_GSI1SK).mixedParts(1))
            .index(IndexSchema.global(KEYS, GSI1PK).sort(LINE_GSI1SK).keysOnly().mixedParts(1))
            .index(
                IndexSchema.global(SOME, GSI1PK).sort(LINE_GSI1SK).include("product").mixedParts(1))
            .required("product")
            .build();
    all = TableSchema.sealed(TABLE, ShopItem.class, customer, order, line);
  }

  private <M extends ShopItem> TableSchemaBuilder<M> typed(
      TableSchemaBuilder<M> schema, String name) {
    return (typed ? schema.type("_type", name) : schema).oneOf(this::schema);
  }

  TableSchema<ShopItem> schema() {
    return all;
  }

  Key<Customer> customerKey(String customerId) {
    return Key.of(customer, PK.of(CUSTOMER_ID.part(customerId)), customerSk.of());
  }

  Key<Order> orderKey(String customerId, Instant placed, String orderId) {
    return Key.of(
        order,
        PK.of(CUSTOMER_ID.part(customerId)),
        orderSk.of(PLACED.part(placed), ORDER_ID.part(orderId)));
  }

  Key<Line> lineKey(Line of) {
    return Key.of(
        line,
        PK.of(CUSTOMER_ID.part(of.customerId())),
        lineSk.of(PLACED.part(of.placed()), ORDER_ID.part(of.orderId()), LINE.part(of.line())));
  }

  private ItemWriter writer(String type) {
    return typed ? new ItemWriter(10).type(type) : new ItemWriter(10);
  }

  private Map<String, AttributeValue> toItem(Customer each) {
    return writer("customer")
        .put("customerId", Converters.TEXT, each.customerId())
        .put("name", Converters.TEXT, each.name())
        .keys(customer)
        .item();
  }

  private static Customer readCustomer(StoredItem item) {
    return ItemReader.read(
        item,
        in -> new Customer(in.get("customerId", Converters.TEXT), in.get("name", Converters.TEXT)));
  }

  private Map<String, AttributeValue> toItem(Order each) {
    return writer("order")
        .put("customerId", Converters.TEXT, each.customerId())
        .put("placed", Converters.INSTANT, each.placed())
        .put("orderId", Converters.TEXT, each.orderId())
        .putOptional("group", Converters.TEXT, each.group())
        .putOptional("expires", Converters.TIME_TO_LIVE, each.expires())
        .put("version", each.version())
        .keys(order)
        .item();
  }

  private static Order readOrder(StoredItem item) {
    return ItemReader.read(
        item,
        in ->
            new Order(
                in.get("customerId", Converters.TEXT),
                in.get("placed", Converters.INSTANT),
                in.get("orderId", Converters.TEXT),
                in.find("group", Converters.TEXT),
                in.find("expires", Converters.TIME_TO_LIVE),
                in.getVersion("version")));
  }

  private Map<String, AttributeValue> toItem(Line each) {
    return writer("line")
        .put("customerId", Converters.TEXT, each.customerId())
        .put("placed", Converters.INSTANT, each.placed())
        .put("orderId", Converters.TEXT, each.orderId())
        .put("line", each.line())
        .put("product", Converters.TEXT, each.product())
        .putOptional("group", Converters.TEXT, each.group())
        .keys(line)
        .item();
  }

  private static Line readLine(StoredItem item) {
    return ItemReader.read(
        item,
        in ->
            new Line(
                in.get("customerId", Converters.TEXT),
                in.get("placed", Converters.INSTANT),
                in.get("orderId", Converters.TEXT),
                in.getInt("line"),
                in.get("product", Converters.TEXT),
                in.find("group", Converters.TEXT)));
  }

  Items items(Dynamo dynamo) {
    return new Items(TableTarget.of(dynamo, all));
  }

  static Items plainItems(Dynamo dynamo) {
    return new Items(TableTarget.of(dynamo, TableSchema.sealed(TABLE, ShopItem.class, PLAIN)));
  }

  AsyncItems asyncItems(Dynamo dynamo) {
    return new AsyncItems(TableTarget.of(dynamo, all));
  }

  Types<Customer> customers(Dynamo dynamo) {
    return new Types<>(TableTarget.of(dynamo, customer));
  }

  Types<Order> orders(Dynamo dynamo) {
    return new Types<>(TableTarget.of(dynamo, order));
  }

  AsyncTypes<Order> asyncOrders(Dynamo dynamo) {
    return new AsyncTypes<>(TableTarget.of(dynamo, order));
  }

  Types<Line> lines(Dynamo dynamo) {
    return new Types<>(TableTarget.of(dynamo, line));
  }

  private static KeyPart partition(String customerId) {
    return PK.of(CUSTOMER_ID.part(customerId));
  }

  private static KeyPart group(String group) {
    return GSI1PK.of(GROUP.part(group));
  }

  /** The table of all types. */
  static final class Items extends SealedTable<ShopItem, Items> {
    private Items(TableTarget<ShopItem> target) {
      super(target, Items::new);
    }

    Query<ShopItem> query(String customerId) {
      return queryOf(queryTable(partition(customerId)));
    }

    Query<ShopItem> byGroup(String group) {
      return queryOf(queryIndex(ALL, group(group)));
    }

    PartialQuery<String, ShopItem> keysByGroup(String group) {
      return partialQueryOf(queryIndex(KEYS, sortKey(), group(group)));
    }
  }

  /** The same without waiting. */
  static final class AsyncItems extends AsyncSealedTable<ShopItem, AsyncItems> {
    private AsyncItems(TableTarget<ShopItem> target) {
      super(target, AsyncItems::new);
    }

    AsyncQuery<ShopItem> query(String customerId) {
      return queryOf(queryTable(partition(customerId)));
    }
  }

  /** What any type's items are in an index that holds but a part of them. */
  private static <M> Selection<M, String> sortKey() {
    return Selection.of(item -> item.text("SK"), "SK");
  }

  /** The table of one type. */
  static final class Types<M extends ShopItem> extends DynamoTable<M, Types<M>> {
    private Types(TableTarget<M> target) {
      super(target, Types::new);
    }

    M get(Key<M> key) {
      return getItem(key);
    }

    Query<M> query(String customerId) {
      return queryOf(queryTable(partition(customerId)));
    }

    Query<M> byGroup(String group) {
      return queryOf(queryIndex(ALL, group(group)));
    }

    PartialQuery<String, M> keysByGroup(String group) {
      return partialQueryOf(queryIndex(KEYS, sortKey(), group(group)));
    }

    PartialQuery<String, M> someByGroup(String group) {
      return partialQueryOf(queryIndex(SOME, sortKey(), group(group)));
    }

    Scan<M> scanByGroup() {
      return scanIndex(ALL);
    }
  }

  /** The same without waiting. */
  static final class AsyncTypes<M extends ShopItem> extends AsyncTable<M, AsyncTypes<M>> {
    private AsyncTypes(TableTarget<M> target) {
      super(target, AsyncTypes::new);
    }

    AsyncQuery<M> query(String customerId) {
      return queryOf(queryTable(partition(customerId)));
    }
  }
}
