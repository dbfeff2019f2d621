package shop;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code shop} of {@link OrderLine}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderLineTable extends DynamoTable<OrderLine, OrderLineTable>
    implements BatchWritable<OrderLine> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public OrderLineTable(Dynamo dynamo) {
    this(TableTarget.<OrderLine>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OrderLineTable(Dynamo dynamo, String table) {
    this(TableTarget.<OrderLine>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public OrderLineTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public OrderLineTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private OrderLineTable(TableTarget<OrderLine> target) {
    super(target, OrderLineTable::new);
  }

  /** The key of one {@link OrderLine}. */
  public static Key<OrderLine> key(String customerId, Instant placed, String orderId, int line) {
    return Key.<OrderLine>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.CUSTOMER_ID.part(customerId)),
        Schema.SK.of(
            Schema.PLACED.part(placed), Schema.ORDER_ID.part(orderId), Schema.LINE.part(line)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<OrderLine> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<OrderLine>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<OrderLine> decodeKey(String text) {
    return KeyReader.<OrderLine>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public OrderLine get(String customerId, Instant placed, String orderId, int line) {
    return getItem(key(customerId, placed, orderId, line));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<OrderLine> find(String customerId, Instant placed, String orderId, int line) {
    return findItem(key(customerId, placed, orderId, line));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String customerId,
      Instant placed,
      String orderId,
      int line,
      Selection<OrderLine, P> selection) {
    return this.<P>findItem(key(customerId, placed, orderId, line), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<OrderLine> delete(String customerId, Instant placed, String orderId, int line) {
    return deleteItem(key(customerId, placed, orderId, line));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<OrderLine> update(
      String customerId, Instant placed, String orderId, int line) {
    return updateItem(key(customerId, placed, orderId, line));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<OrderLine> upsert(
      String customerId, Instant placed, String orderId, int line) {
    return upsertItem(key(customerId, placed, orderId, line));
  }

  /**
   * The items of one partition (Query) in the order of {@code placed}, then {@code orderId}, then
   * {@code line}.
   */
  @CheckReturnValue
  public OrderLineQuery query(String customerId) {
    return new OrderLineQuery(queryTable(Schema.PK.of(Schema.CUSTOMER_ID.part(customerId))));
  }

  /**
   * A query whose items are in the order of {@code placed}, then {@code orderId}, then
   * {@code line}.
   */
  @CheckReturnValue
  public static final class OrderLineQuery extends QueryBase<OrderLine, OrderLineQuery> {
    private OrderLineQuery(QueryPlan<OrderLine> plan) {
      super(plan, OrderLineQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterPlaced, Query<OrderLine>> placed() {
      return this.<Instant, AfterPlaced>textStep(Schema.PLACED, AfterPlaced::new);
    }

    /** The query, where {@code placed} equals a value. */
    public static final class AfterPlaced extends QueryBase<OrderLine, AfterPlaced> {
      private AfterPlaced(QueryPlan<OrderLine> plan) {
        super(plan, AfterPlaced::new);
      }

      /** Starts a condition on {@code orderId} (KeyConditionExpression). */
      public TextKeyStep<String, AfterOrderId, Query<OrderLine>> orderId() {
        return this.<String, AfterOrderId>textStep(Schema.ORDER_ID, AfterOrderId::new);
      }
    }

    /** The query, where {@code orderId} equals a value. */
    public static final class AfterOrderId extends QueryBase<OrderLine, AfterOrderId> {
      private AfterOrderId(QueryPlan<OrderLine> plan) {
        super(plan, AfterOrderId::new);
      }

      /** Starts a condition on {@code line} (KeyConditionExpression). */
      public NumberKeyStep<Integer, Query<OrderLine>, Query<OrderLine>> line() {
        return this.<Integer>numberStep(Schema.LINE);
      }
    }
  }

  /** The attributes of {@link OrderLine}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code customerId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<OrderLine, String> customerId =
        new ComparableTextAttribute<OrderLine, String>(
            AttributePath.of("customerId"), Converters.TEXT);

    /**
     * The part of the key {@code placed}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<OrderLine, Instant> placed =
        new ComparableTextAttribute<OrderLine, Instant>(
            AttributePath.of("placed"), Converters.INSTANT);

    /**
     * The part of the key {@code orderId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<OrderLine, String> orderId =
        new ComparableTextAttribute<OrderLine, String>(
            AttributePath.of("orderId"), Converters.TEXT);

    /**
     * The part of the key {@code line}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<OrderLine, Integer> line =
        new ComparableNumberAttribute<OrderLine, Integer>(
            AttributePath.of("line"), Converters.INTEGER);

    /** The attribute {@code product}, stored as text (S). */
    public static final TextAttribute<OrderLine, String> product =
        new TextAttribute<OrderLine, String>(AttributePath.of("product"), Converters.TEXT);

    /** The attribute {@code price}, stored as a number (N). */
    public static final NumberAttribute<OrderLine, BigDecimal> price =
        new NumberAttribute<OrderLine, BigDecimal>(
            AttributePath.of("price"), Converters.BIG_DECIMAL);

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

    static final KeyAttribute<Integer> LINE =
        KeyAttribute.<Integer>of("line", "line", Converters.INTEGER);

    static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_ID);

    static final KeyTemplate SK =
        KeyTemplate.of("SK")
            .text("ORDER#")
            .fixed(PLACED, 30)
            .text("#")
            .part(ORDER_ID)
            .text("#LINE#")
            .padded(LINE, 4);

    static final TableSchema<OrderLine> SCHEMA =
        TableSchema.<OrderLine>builder("shop", OrderLineMapper::toItem, OrderLineMapper::read)
            .model(OrderLine.class)
            .key(PK, SK)
            .keyOf(
                orderLine ->
                    key(
                            orderLine.customerId(),
                            orderLine.placed(),
                            orderLine.orderId(),
                            orderLine.line())
                        .attributes())
            .type("_type", "line")
            .oneOf(() -> ShopItemTable.Schema.SCHEMA)
            .mixedParts(2)
            .required("product", "price")
            .build();

    private Schema() {}
  }
}
