package projections;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.OrderedAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.expression.ValueAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code orders} of {@link Order}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderTable extends DynamoTable<Order, OrderTable>
    implements BatchWritable<Order> {
  private static final KeyAttribute<String> ORDER_ID =
      KeyAttribute.<String>of("orderId", "order_id", Converters.TEXT).autoId();
  private static final KeyAttribute<Long> NUMBER =
      KeyAttribute.<Long>of("number", "number", Converters.LONG);
  private static final TableSchema<Order> SCHEMA =
      TableSchema.<Order>builder("orders", OrderMapper::toItem, OrderMapper::read)
          .model(Order.class)
          .key(ORDER_ID, NUMBER)
          .keyOf(
              order ->
                  Key.<Order>of(
                          OrderTable.SCHEMA,
                          ORDER_ID.part(order.orderId()),
                          NUMBER.part(order.number()))
                      .attributes())
          .autoId(order -> order.orderId(), OrderTable::withId)
          .timeToLive("expires")
          .required("status", "total", "billing", "gift", "selection")
          .withDefault("parcels", Converters.INTEGER, 1)
          .withDefault("before", Converters.<Status>enumeration(Status.values()), Status.NEW)
          .mapped(
              "order_id",
              "number",
              "status",
              "total",
              "discount",
              "payments",
              "lines",
              "tags",
              "addresses",
              "billing",
              "delivery",
              "parcels",
              "before",
              "gift",
              "rating",
              "weight",
              "remark",
              "expires",
              "selection",
              "data")
          .build();

  /** The table to which {@code dynamo} maps the name {@code orders}. */
  public OrderTable(Dynamo dynamo) {
    this(TableTarget.<Order>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OrderTable(Dynamo dynamo, String table) {
    this(TableTarget.<Order>of(dynamo, SCHEMA, table));
  }

  /** The table {@code orders}, by a client that stays the caller's to close. */
  public OrderTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public OrderTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private OrderTable(TableTarget<Order> target) {
    super(target, OrderTable::new);
  }

  /** The key of one {@link Order}. */
  public static Key<Order> key(String orderId, long number) {
    return Key.<Order>of(SCHEMA, ORDER_ID.part(orderId), NUMBER.part(number));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Order> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Order>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Order> decodeKey(String text) {
    return KeyReader.<Order>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Order get(String orderId, long number) {
    return getItem(key(orderId, number));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Order> find(String orderId, long number) {
    return findItem(key(orderId, number));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String orderId, long number, Selection<Order, P> selection) {
    return this.<P>findItem(key(orderId, number), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Order> delete(String orderId, long number) {
    return deleteItem(key(orderId, number));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Order> update(String orderId, long number) {
    return updateItem(key(orderId, number));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Order> upsert(String orderId, long number) {
    return upsertItem(key(orderId, number));
  }

  /** The items of one partition (Query) in the order of {@code number}. */
  @CheckReturnValue
  public OrderQuery query(String orderId) {
    return new OrderQuery(queryTable(ORDER_ID.part(orderId)));
  }

  private static Order withId(Order order, String id) {
    return new Order(
        id,
        order.number(),
        order.status(),
        order.total(),
        order.discount(),
        order.payments(),
        order.lines(),
        order.tags(),
        order.addresses(),
        order.billing(),
        order.delivery(),
        order.parcels(),
        order.before(),
        order.gift(),
        order.rating(),
        order.weight(),
        order.note(),
        order.expires(),
        order.selection(),
        order.data(),
        order.rest());
  }

  /** A query whose items are in the order of {@code number}. */
  @CheckReturnValue
  public static final class OrderQuery extends QueryBase<Order, OrderQuery> {
    private OrderQuery(QueryPlan<Order> plan) {
      super(plan, OrderQuery::new);
    }

    /** Starts a condition on {@code number} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Order>, Query<Order>> number() {
      return this.<Long>numberStep(NUMBER);
    }
  }

  /** The attributes of {@link Order}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code order_id}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Order, String> orderId =
        new ComparableTextAttribute<Order, String>(AttributePath.of("order_id"), Converters.TEXT);

    /**
     * The sort key {@code number}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableNumberAttribute<Order, Long> number =
        new ComparableNumberAttribute<Order, Long>(AttributePath.of("number"), Converters.LONG);

    /** The attribute {@code status}, stored as the constant's name (S). */
    public static final PrefixAttribute<Order, Status> status =
        new PrefixAttribute<Order, Status>(
            AttributePath.of("status"), Converters.<Status>enumeration(Status.values()));

    /** The attribute {@code total}, stored as a number (N) by {@code MoneyConverter}. */
    public static final OrderedAttribute<Order, Money> total =
        new OrderedAttribute<Order, Money>(AttributePath.of("total"), new MoneyConverter());

    /**
     * The attribute {@code discount}, stored as a number (N) by {@code MoneyConverter}; absent
     * where it is empty, and an absent attribute equals nothing.
     */
    public static final OptionalOrderedAttribute<Order, Money> discount =
        new OptionalOrderedAttribute<Order, Money>(
            AttributePath.of("discount"), new MoneyConverter());

    /** The attribute {@code payments}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Order, Money, OptionalOrderedAttribute<Order, Money>>
        payments =
            new ListAttribute<>(
                AttributePath.of("payments"),
                new MoneyConverter(),
                OptionalOrderedAttribute.<Order, Money>elements(new MoneyConverter()));

    /** The attribute {@code lines}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Order, String, OptionalTextAttribute<Order, String>> lines =
        new ListAttribute<>(
            AttributePath.of("lines"),
            Converters.nullable(Converters.TEXT),
            OptionalTextAttribute.<Order, String>elements(Converters.TEXT));

    /** The attribute {@code tags}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Order, String> tags =
        new SetAttribute<Order, String>(AttributePath.of("tags"), Converters.TEXT);

    /** The attribute {@code addresses}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Order,
            String,
            List<Address>,
            ListAttribute<Order, Address, AddressPath.OptionalAddressPath<Order>>>
        addresses =
            new MapAttribute<>(
                AttributePath.of("addresses"),
                Converters.TEXT,
                Converters.<Address>list(
                    Converters.<Address>document(AddressMapper::toItem, AddressMapper::read)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.<Address>document(AddressMapper::toItem, AddressMapper::read),
                        AddressPath.OptionalAddressPath::new));

    /** The attribute {@code billing}, stored as a map (M). */
    public static final AddressPath<Order> billing =
        new AddressPath<Order>(AttributePath.of("billing"));

    /**
     * The attribute {@code delivery}, stored as a map (M); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Order> delivery =
        new AddressPath.OptionalAddressPath<Order>(AttributePath.of("delivery"));

    /**
     * The attribute {@code parcels}, stored as a number (N); read as {@code 1} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Order, Integer> parcels =
        new OptionalNumberAttribute<Order, Integer>(
            AttributePath.of("parcels"), Converters.INTEGER);

    /**
     * The attribute {@code before}, stored as the constant's name (S); read as {@code NEW} where it
     * is absent, but an absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Order, Status> before =
        new OptionalPrefixAttribute<Order, Status>(
            AttributePath.of("before"), Converters.<Status>enumeration(Status.values()));

    /** The attribute {@code gift}, stored as a boolean (BOOL). */
    public static final ValueAttribute<Order, Boolean> gift =
        new ValueAttribute<Order, Boolean>(AttributePath.of("gift"), Converters.BOOLEAN);

    /**
     * The attribute {@code rating}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Order, Integer> rating =
        new OptionalNumberAttribute<Order, Integer>(AttributePath.of("rating"), Converters.INTEGER);

    /**
     * The attribute {@code weight}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Order, Integer> weight =
        new OptionalNumberAttribute<Order, Integer>(AttributePath.of("weight"), Converters.INTEGER);

    /**
     * The attribute {@code remark}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Order, String> note =
        new OptionalTextAttribute<Order, String>(AttributePath.of("remark"), Converters.TEXT);

    /**
     * The attribute {@code expires}, stored as a number (N), the seconds since 1970, rounded up,
     * after which DynamoDB deletes the item; absent where it is null, and an absent attribute
     * equals nothing.
     */
    public static final OptionalOrderedAttribute<Order, Instant> expires =
        new OptionalOrderedAttribute<Order, Instant>(
            AttributePath.of("expires"), Converters.TIME_TO_LIVE);

    /** The attribute {@code selection}, stored as text (S). */
    public static final TextAttribute<Order, String> selection =
        new TextAttribute<Order, String>(AttributePath.of("selection"), Converters.TEXT);

    /** The attribute {@code data}, stored as a free-form map (M); an absent one reads as empty. */
    public static final MapAttribute<Order, String, Object, OptionalFreeAttribute<Order>> data =
        new MapAttribute<>(
            AttributePath.of("data"),
            Converters.TEXT,
            Converters.FREE_FORM,
            OptionalFreeAttribute::new);

    private A() {}
  }
}
