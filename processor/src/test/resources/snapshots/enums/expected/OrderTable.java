package enums;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
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
final class OrderTable extends DynamoTable<Order, OrderTable> implements BatchWritable<Order> {
  private static final KeyAttribute<Region> REGION =
      KeyAttribute.<Region>of("region", "region", Converters.<Region>enumeration(Region.values()));
  private static final KeyAttribute<Order.State> STATE =
      KeyAttribute.<Order.State>of(
          "state", "state", Converters.<Order.State>enumeration(Order.State.values()));
  private static final KeyAttribute<Priority> PRIORITY =
      KeyAttribute.<Priority>of(
          "priority", "priority", Converters.<Priority>enumeration(Priority.values()));
  private static final TableSchema<Order> SCHEMA =
      TableSchema.<Order>builder("orders", OrderMapper::toItem, OrderMapper::read)
          .model(Order.class)
          .key(REGION, STATE)
          .keyOf(order -> key(order.region(), order.state()).attributes())
          .index(IndexSchema.global("by-priority", PRIORITY).sort(STATE))
          .required("priority")
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
  public static Key<Order> key(Region region, Order.State state) {
    return Key.<Order>of(SCHEMA, REGION.part(region), STATE.part(state));
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
  public Order get(Region region, Order.State state) {
    return getItem(key(region, state));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Order> find(Region region, Order.State state) {
    return findItem(key(region, state));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(Region region, Order.State state, Selection<Order, P> selection) {
    return this.<P>findItem(key(region, state), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Order> delete(Region region, Order.State state) {
    return deleteItem(key(region, state));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Order> update(Region region, Order.State state) {
    return updateItem(key(region, state));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Order> upsert(Region region, Order.State state) {
    return upsertItem(key(region, state));
  }

  /** The items of one partition (Query) in the order of {@code state}. */
  @CheckReturnValue
  public OrderQuery query(Region region) {
    return new OrderQuery(queryTable(REGION.part(region)));
  }

  /**
   * The items of one partition of the global index {@code by-priority} (Query) in the order of
   * {@code state}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByPriorityQuery byPriority(Priority priority) {
    return new ByPriorityQuery(queryIndex("by-priority", PRIORITY.part(priority)));
  }

  /**
   * The items of the global index {@code by-priority} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Order> scanByPriority() {
    return scanIndex("by-priority");
  }

  /** A query whose items are in the order of {@code state}. */
  @CheckReturnValue
  public static final class OrderQuery extends QueryBase<Order, OrderQuery> {
    private OrderQuery(QueryPlan<Order> plan) {
      super(plan, OrderQuery::new);
    }

    /** Starts a condition on {@code state} (KeyConditionExpression). */
    public PrefixKeyStep<Order.State, Query<Order>, Query<Order>> state() {
      return this.<Order.State>prefixStep(STATE);
    }
  }

  /** A query whose items are in the order of {@code state}. */
  @CheckReturnValue
  public static final class ByPriorityQuery extends QueryBase<Order, ByPriorityQuery> {
    private ByPriorityQuery(QueryPlan<Order> plan) {
      super(plan, ByPriorityQuery::new);
    }

    /** Starts a condition on {@code state} (KeyConditionExpression). */
    public PrefixKeyStep<Order.State, Query<Order>, Query<Order>> state() {
      return this.<Order.State>prefixStep(STATE);
    }
  }

  /** The attributes of {@link Order}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code region}, stored as the constant's name (S). For conditions alone: no
     * update changes a key.
     */
    public static final ComparablePrefixAttribute<Order, Region> region =
        new ComparablePrefixAttribute<Order, Region>(
            AttributePath.of("region"), Converters.<Region>enumeration(Region.values()));

    /**
     * The sort key {@code state}, stored as the constant's name (S). For conditions alone: no
     * update changes a key.
     */
    public static final ComparablePrefixAttribute<Order, Order.State> state =
        new ComparablePrefixAttribute<Order, Order.State>(
            AttributePath.of("state"), Converters.<Order.State>enumeration(Order.State.values()));

    /** The attribute {@code priority}, stored as the constant's name (S). */
    public static final PrefixAttribute<Order, Priority> priority =
        new PrefixAttribute<Order, Priority>(
            AttributePath.of("priority"), Converters.<Priority>enumeration(Priority.values()));

    /**
     * The attribute {@code former}, stored as the constant's name (S); absent where it is null, and
     * an absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Order, Priority> former =
        new OptionalPrefixAttribute<Order, Priority>(
            AttributePath.of("former"), Converters.<Priority>enumeration(Priority.values()));

    /**
     * The attribute {@code next}, stored as the constant's name (S); absent where it is empty, and
     * an absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Order, Order.State> next =
        new OptionalPrefixAttribute<Order, Order.State>(
            AttributePath.of("next"), Converters.<Order.State>enumeration(Order.State.values()));

    /** The attribute {@code history}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Order, Order.State, OptionalPrefixAttribute<Order, Order.State>>
        history =
            new ListAttribute<>(
                AttributePath.of("history"),
                Converters.<Order.State>enumeration(Order.State.values()),
                OptionalPrefixAttribute.<Order, Order.State>elements(
                    Converters.<Order.State>enumeration(Order.State.values())));

    private A() {}
  }
}
