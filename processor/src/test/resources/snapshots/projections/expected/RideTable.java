package projections;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
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
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code rides} of {@link Ride}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class RideTable extends DynamoTable<Ride, RideTable> implements BatchWritable<Ride> {
  private static final KeyAttribute<String> LINE =
      KeyAttribute.<String>of("line", "line", Converters.TEXT);
  private static final KeyAttribute<Instant> START =
      KeyAttribute.<Instant>of("start", "start", Converters.INSTANT);
  private static final KeyAttribute<String> DRIVER =
      KeyAttribute.<String>of("driver", "driver", Converters.TEXT);
  private static final KeyAttribute<String> BUS =
      KeyAttribute.<String>of("bus", "bus", Converters.TEXT);
  private static final KeyAttribute<Integer> STOPS =
      KeyAttribute.<Integer>of("stops", "stops", Converters.INTEGER);
  private static final KeyAttribute<Integer> DELAY =
      KeyAttribute.<Integer>of("delay", "delay", Converters.INTEGER);
  private static final TableSchema<Ride> SCHEMA =
      TableSchema.<Ride>builder("rides", RideMapper::toItem, RideMapper::read)
          .model(Ride.class)
          .key(LINE, START)
          .keyOf(ride -> key(ride.line(), ride.start()).attributes())
          .index(IndexSchema.global("driver-index", DRIVER).sort(START).include("stops"))
          .index(IndexSchema.global("bus-index", BUS).keysOnly())
          .index(IndexSchema.local("stops-index", LINE).sort(STOPS).include("driver"))
          .index(IndexSchema.local("delay-index", LINE).sort(DELAY).keysOnly())
          .required("driver", "bus", "stops")
          .build();

  /** The table to which {@code dynamo} maps the name {@code rides}. */
  public RideTable(Dynamo dynamo) {
    this(TableTarget.<Ride>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public RideTable(Dynamo dynamo, String table) {
    this(TableTarget.<Ride>of(dynamo, SCHEMA, table));
  }

  /** The table {@code rides}, by a client that stays the caller's to close. */
  public RideTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public RideTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private RideTable(TableTarget<Ride> target) {
    super(target, RideTable::new);
  }

  /** The key of one {@link Ride}. */
  public static Key<Ride> key(String line, Instant start) {
    return Key.<Ride>of(SCHEMA, LINE.part(line), START.part(start));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Ride> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Ride>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Ride> decodeKey(String text) {
    return KeyReader.<Ride>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ride get(String line, Instant start) {
    return getItem(key(line, start));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Ride> find(String line, Instant start) {
    return findItem(key(line, start));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String line, Instant start, Selection<Ride, P> selection) {
    return this.<P>findItem(key(line, start), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Ride> delete(String line, Instant start) {
    return deleteItem(key(line, start));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Ride> update(String line, Instant start) {
    return updateItem(key(line, start));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Ride> upsert(String line, Instant start) {
    return upsertItem(key(line, start));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ride refresh(ByDelayItem item) {
    return refreshItem(key(item.line(), item.start()));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ride refresh(Ride.Plan item) {
    return refreshItem(key(item.line(), item.start()));
  }

  /** The items of one partition (Query) in the order of {@code start}. */
  @CheckReturnValue
  public RideQuery query(String line) {
    return new RideQuery(queryTable(LINE.part(line)));
  }

  /**
   * The items of one partition of the global index {@code driver-index} (Query) in the order of
   * {@code start}.
   *
   * <p>They are read as {@link Ride.Plan}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public ByDriverQuery byDriver(String driver) {
    return new ByDriverQuery(
        queryIndex("driver-index", Ride_PlanProjection.SELECTION, DRIVER.part(driver)));
  }

  /**
   * The items of the global index {@code driver-index} (Scan).
   *
   * <p>They are read as {@link Ride.Plan}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<Ride.Plan, Ride> scanByDriver() {
    return scanIndex("driver-index", Ride_PlanProjection.SELECTION);
  }

  /**
   * The items of one partition of the global index {@code bus-index} (Query).
   *
   * <p>They are read as {@link Ride.Used}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<Ride.Used, Ride> byBus(String bus) {
    return partialQueryOf(queryIndex("bus-index", Ride_UsedProjection.SELECTION, BUS.part(bus)));
  }

  /**
   * The items of the global index {@code bus-index} (Scan).
   *
   * <p>They are read as {@link Ride.Used}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<Ride.Used, Ride> scanByBus() {
    return scanIndex("bus-index", Ride_UsedProjection.SELECTION);
  }

  /**
   * The items of one partition of the local index {@code stops-index} (Query) in the order of
   * {@code stops}.
   *
   * <p>They are read as {@link Ride.Plan}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public ByStopsQuery byStops(String line) {
    return new ByStopsQuery(
        queryIndex("stops-index", Ride_PlanProjection.SELECTION, LINE.part(line)));
  }

  /**
   * The items of the local index {@code stops-index} (Scan).
   *
   * <p>They are read as {@link Ride.Plan}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public PartialScan<Ride.Plan, Ride> scanByStops() {
    return scanIndex("stops-index", Ride_PlanProjection.SELECTION);
  }

  /**
   * The items of one partition of the local index {@code delay-index} (Query) in the order of
   * {@code delay}.
   *
   * <p>All that the index holds is {@code line}, {@code start} and {@code delay}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public ByDelayQuery byDelay(String line) {
    return new ByDelayQuery(
        queryIndex(
            "delay-index",
            Selection.<Ride, ByDelayItem>of(RideMapper::readByDelayItem),
            LINE.part(line)));
  }

  /**
   * The items of the local index {@code delay-index} (Scan).
   *
   * <p>All that the index holds is {@code line}, {@code start} and {@code delay}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public PartialScan<ByDelayItem, Ride> scanByDelay() {
    return scanIndex("delay-index", Selection.<Ride, ByDelayItem>of(RideMapper::readByDelayItem));
  }

  /** A query whose items are in the order of {@code start}. */
  @CheckReturnValue
  public static final class RideQuery extends QueryBase<Ride, RideQuery> {
    private RideQuery(QueryPlan<Ride> plan) {
      super(plan, RideQuery::new);
    }

    /** Starts a condition on {@code start} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Ride>, Query<Ride>> start() {
      return this.<Instant>textStep(START);
    }
  }

  /** A query whose items are in the order of {@code start}. */
  @CheckReturnValue
  public static final class ByDriverQuery extends PartialQueryBase<Ride.Plan, Ride, ByDriverQuery> {
    private ByDriverQuery(QueryPlan<Ride.Plan> plan) {
      super(plan, ByDriverQuery::new);
    }

    /** Starts a condition on {@code start} (KeyConditionExpression). */
    public TextKeyStep<Instant, PartialQuery<Ride.Plan, Ride>, PartialQuery<Ride.Plan, Ride>>
        start() {
      return this.<Instant>textStep(START);
    }
  }

  /** A query whose items are in the order of {@code stops}. */
  @CheckReturnValue
  public static final class ByStopsQuery extends PartialQueryBase<Ride.Plan, Ride, ByStopsQuery> {
    private ByStopsQuery(QueryPlan<Ride.Plan> plan) {
      super(plan, ByStopsQuery::new);
    }

    /** Starts a condition on {@code stops} (KeyConditionExpression). */
    public NumberKeyStep<Integer, PartialQuery<Ride.Plan, Ride>, PartialQuery<Ride.Plan, Ride>>
        stops() {
      return this.<Integer>numberStep(STOPS);
    }
  }

  /** A query whose items are in the order of {@code delay}. */
  @CheckReturnValue
  public static final class ByDelayQuery extends PartialQueryBase<ByDelayItem, Ride, ByDelayQuery> {
    private ByDelayQuery(QueryPlan<ByDelayItem> plan) {
      super(plan, ByDelayQuery::new);
    }

    /** Starts a condition on {@code delay} (KeyConditionExpression). */
    public NumberKeyStep<Integer, PartialQuery<ByDelayItem, Ride>, PartialQuery<ByDelayItem, Ride>>
        delay() {
      return this.<Integer>numberStep(DELAY);
    }
  }

  /** What the index {@code delay-index} holds of {@link Ride}. */
  public record ByDelayItem(String line, Instant start, @Nullable Integer delay) {
    /** The attributes of {@link ByDelayItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code line}, stored as text (S). For conditions alone: no update changes
       * a key.
       */
      public static final ComparableTextAttribute<ByDelayItem, String> line =
          new ComparableTextAttribute<ByDelayItem, String>(
              AttributePath.of("line"), Converters.TEXT);

      /**
       * The sort key {@code start}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByDelayItem, Instant> start =
          new ComparableTextAttribute<ByDelayItem, Instant>(
              AttributePath.of("start"), Converters.INSTANT);

      /**
       * The attribute {@code delay}, stored as a number (N); absent where it is null, and an absent
       * attribute equals nothing.
       */
      public static final OptionalNumberAttribute<ByDelayItem, Integer> delay =
          new OptionalNumberAttribute<ByDelayItem, Integer>(
              AttributePath.of("delay"), Converters.INTEGER);

      private A() {}
    }
  }

  /** The attributes of {@link Ride}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code line}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Ride, String> line =
        new ComparableTextAttribute<Ride, String>(AttributePath.of("line"), Converters.TEXT);

    /**
     * The sort key {@code start}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Ride, Instant> start =
        new ComparableTextAttribute<Ride, Instant>(AttributePath.of("start"), Converters.INSTANT);

    /** The attribute {@code driver}, stored as text (S). */
    public static final TextAttribute<Ride, String> driver =
        new TextAttribute<Ride, String>(AttributePath.of("driver"), Converters.TEXT);

    /** The attribute {@code bus}, stored as text (S). */
    public static final TextAttribute<Ride, String> bus =
        new TextAttribute<Ride, String>(AttributePath.of("bus"), Converters.TEXT);

    /** The attribute {@code stops}, stored as a number (N). */
    public static final NumberAttribute<Ride, Integer> stops =
        new NumberAttribute<Ride, Integer>(AttributePath.of("stops"), Converters.INTEGER);

    /**
     * The attribute {@code delay}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Ride, Integer> delay =
        new OptionalNumberAttribute<Ride, Integer>(AttributePath.of("delay"), Converters.INTEGER);

    private A() {}
  }
}
