package shop;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code shop} of {@link Order}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderTable extends DynamoTable<Order, OrderTable> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public OrderTable(Dynamo dynamo) {
    this(TableTarget.<Order>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OrderTable(Dynamo dynamo, String table) {
    this(TableTarget.<Order>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
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
  public static Key<Order> key(String customerId, Instant placed, String orderId) {
    return Key.<Order>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.CUSTOMER_ID.part(customerId)),
        Schema.SK.of(Schema.PLACED.part(placed), Schema.ORDER_ID.part(orderId)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Order> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Order>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Order> decodeKey(String text) {
    return KeyReader.<Order>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Order get(String customerId, Instant placed, String orderId) {
    return getItem(key(customerId, placed, orderId));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Order> find(String customerId, Instant placed, String orderId) {
    return findItem(key(customerId, placed, orderId));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String customerId, Instant placed, String orderId, Selection<Order, P> selection) {
    return this.<P>findItem(key(customerId, placed, orderId), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Order> delete(String customerId, Instant placed, String orderId) {
    return deleteItem(key(customerId, placed, orderId));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Order> update(String customerId, Instant placed, String orderId) {
    return updateItem(key(customerId, placed, orderId));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Order> upsert(String customerId, Instant placed, String orderId) {
    return upsertItem(key(customerId, placed, orderId));
  }

  /** The items of one partition (Query) in the order of {@code placed}, then {@code orderId}. */
  @CheckReturnValue
  public OrderQuery query(String customerId) {
    return new OrderQuery(queryTable(Schema.PK.of(Schema.CUSTOMER_ID.part(customerId))));
  }

  /**
   * The items of one partition of the global index {@code status-index} (Query) in the order of
   * {@code due}, then {@code orderId}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByStatusQuery byStatus(String status) {
    return new ByStatusQuery(
        queryIndex("status-index", Schema.GSI1_PK.of(Schema.STATUS.part(status))));
  }

  /**
   * The items of the global index {@code status-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Order> scanByStatus() {
    return scanIndex("status-index");
  }

  /** A query whose items are in the order of {@code placed}, then {@code orderId}. */
  @CheckReturnValue
  public static final class OrderQuery extends QueryBase<Order, OrderQuery> {
    private OrderQuery(QueryPlan<Order> plan) {
      super(plan, OrderQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterPlaced, Query<Order>> placed() {
      return this.<Instant, AfterPlaced>textStep(Schema.PLACED, AfterPlaced::new);
    }

    /** The query, where {@code placed} equals a value. */
    public static final class AfterPlaced extends QueryBase<Order, AfterPlaced> {
      private AfterPlaced(QueryPlan<Order> plan) {
        super(plan, AfterPlaced::new);
      }

      /** Starts a condition on {@code orderId} (KeyConditionExpression). */
      public TextKeyStep<String, Query<Order>, Query<Order>> orderId() {
        return this.<String>textStep(Schema.ORDER_ID);
      }
    }
  }

  /** A query whose items are in the order of {@code due}, then {@code orderId}. */
  @CheckReturnValue
  public static final class ByStatusQuery extends QueryBase<Order, ByStatusQuery> {
    private ByStatusQuery(QueryPlan<Order> plan) {
      super(plan, ByStatusQuery::new);
    }

    /** Starts a condition on {@code due} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterDue, Query<Order>> due() {
      return this.<Instant, AfterDue>textStep(Schema.DUE, AfterDue::new);
    }

    /** The query, where {@code due} equals a value. */
    public static final class AfterDue extends QueryBase<Order, AfterDue> {
      private AfterDue(QueryPlan<Order> plan) {
        super(plan, AfterDue::new);
      }

      /** Starts a condition on {@code orderId} (KeyConditionExpression). */
      public TextKeyStep<String, Query<Order>, Query<Order>> orderId() {
        return this.<String>textStep(Schema.ORDER_ID);
      }
    }
  }

  /** The attributes of {@link Order}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code customerId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Order, String> customerId =
        new ComparableTextAttribute<Order, String>(AttributePath.of("customerId"), Converters.TEXT);

    /**
     * The part of the key {@code placed}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Order, Instant> placed =
        new ComparableTextAttribute<Order, Instant>(AttributePath.of("placed"), Converters.INSTANT);

    /**
     * The part of the key {@code orderId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Order, String> orderId =
        new ComparableTextAttribute<Order, String>(AttributePath.of("orderId"), Converters.TEXT);

    /** The attribute {@code status}, stored as text (S). */
    public static final TextAttribute<Order, String> status =
        new TextAttribute<Order, String>(AttributePath.of("status"), Converters.TEXT);

    /**
     * The attribute {@code due}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Order, Instant> due =
        new OptionalTextAttribute<Order, Instant>(AttributePath.of("due"), Converters.INSTANT);

    /**
     * The version {@code version}, stored as a number (N); read as {@code 0} where it is absent,
     * but an absent attribute equals nothing. For conditions alone: each write counts it up.
     */
    public static final ComparableNumberAttribute<Order, Long> version =
        new ComparableNumberAttribute<Order, Long>(AttributePath.of("version"), Converters.LONG);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> CUSTOMER_ID =
        KeyAttribute.<String>of("customerId", "customerId", Converters.TEXT);

    static final KeyAttribute<Instant> PLACED =
        KeyAttribute.<Instant>of("placed", "placed", Converters.INSTANT);

    static final KeyAttribute<String> ORDER_ID =
        KeyAttribute.<String>of("orderId", "orderId", Converters.TEXT);

    static final KeyAttribute<String> STATUS =
        KeyAttribute.<String>of("status", "status", Converters.TEXT);

    static final KeyAttribute<Instant> DUE =
        KeyAttribute.<Instant>of("due", "due", Converters.INSTANT);

    static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_ID);

    static final KeyTemplate SK =
        KeyTemplate.of("SK").text("ORDER#").fixed(PLACED, 30).text("#").part(ORDER_ID);

    static final KeyTemplate GSI1_PK = KeyTemplate.ofIndex("GSI1PK").text("STATUS#").part(STATUS);

    static final KeyTemplate GSI1_SK =
        KeyTemplate.ofIndex("GSI1SK").fixed(DUE, 30).text("#").part(ORDER_ID);

    static final TableSchema<Order> SCHEMA =
        TableSchema.<Order>builder("shop", OrderMapper::toItem, OrderMapper::read)
            .model(Order.class)
            .key(PK, SK)
            .keyOf(order -> key(order.customerId(), order.placed(), order.orderId()).attributes())
            .type("_type", "order")
            .oneOf(() -> ShopItemTable.Schema.SCHEMA)
            .mixedParts(2)
            .index(IndexSchema.global("status-index", GSI1_PK).sort(GSI1_SK))
            .version("version", order -> order.version())
            .required("status")
            .build();

    private Schema() {}
  }
}
