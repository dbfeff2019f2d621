package indexes;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
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
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code readings} of {@link Reading}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ReadingTable extends DynamoTable<Reading, ReadingTable>
    implements BatchWritable<Reading> {
  private static final KeyAttribute<String> SENSOR =
      KeyAttribute.<String>of("sensor", "sensor", Converters.TEXT);
  private static final KeyAttribute<Instant> TAKEN =
      KeyAttribute.<Instant>of("taken", "taken", Converters.INSTANT);
  private static final KeyAttribute<String> STATION =
      KeyAttribute.<String>of("station", "station", Converters.TEXT);
  private static final KeyAttribute<LocalDate> DAY =
      KeyAttribute.<LocalDate>of("day", "day", Converters.LOCAL_DATE);
  private static final KeyAttribute<Long> COUNT =
      KeyAttribute.<Long>of("count", "count", Converters.LONG);
  private static final KeyAttribute<String> ALARM =
      KeyAttribute.<String>of("alarm", "alarm", Converters.TEXT);
  private static final KeyAttribute<Integer> FIRST =
      KeyAttribute.<Integer>of("first", "first", Converters.INTEGER);
  private static final TableSchema<Reading> SCHEMA =
      TableSchema.<Reading>builder("readings", ReadingMapper::toItem, ReadingMapper::read)
          .model(Reading.class)
          .key(SENSOR, TAKEN)
          .keyOf(reading -> key(reading.sensor(), reading.taken()).attributes())
          .index(IndexSchema.global("station-index", STATION))
          .index(IndexSchema.global("stationByDay", STATION).sort(DAY))
          .index(IndexSchema.global("day_count_gsi", DAY).sort(COUNT))
          .index(IndexSchema.global("reversed", TAKEN).sort(SENSOR))
          .index(IndexSchema.global("alarm", ALARM).sort(FIRST))
          .required("station", "day", "count")
          .build();

  /** The table to which {@code dynamo} maps the name {@code readings}. */
  public ReadingTable(Dynamo dynamo) {
    this(TableTarget.<Reading>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ReadingTable(Dynamo dynamo, String table) {
    this(TableTarget.<Reading>of(dynamo, SCHEMA, table));
  }

  /** The table {@code readings}, by a client that stays the caller's to close. */
  public ReadingTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ReadingTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ReadingTable(TableTarget<Reading> target) {
    super(target, ReadingTable::new);
  }

  /** The key of one {@link Reading}. */
  public static Key<Reading> key(String sensor, Instant taken) {
    return Key.<Reading>of(SCHEMA, SENSOR.part(sensor), TAKEN.part(taken));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Reading> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Reading>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Reading> decodeKey(String text) {
    return KeyReader.<Reading>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Reading get(String sensor, Instant taken) {
    return getItem(key(sensor, taken));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Reading> find(String sensor, Instant taken) {
    return findItem(key(sensor, taken));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String sensor, Instant taken, Selection<Reading, P> selection) {
    return this.<P>findItem(key(sensor, taken), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Reading> delete(String sensor, Instant taken) {
    return deleteItem(key(sensor, taken));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Reading> update(String sensor, Instant taken) {
    return updateItem(key(sensor, taken));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Reading> upsert(String sensor, Instant taken) {
    return upsertItem(key(sensor, taken));
  }

  /** The items of one partition (Query) in the order of {@code taken}. */
  @CheckReturnValue
  public ReadingQuery query(String sensor) {
    return new ReadingQuery(queryTable(SENSOR.part(sensor)));
  }

  /**
   * The items of one partition of the global index {@code station-index} (Query).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Query<Reading> byStation(String station) {
    return queryOf(queryIndex("station-index", STATION.part(station)));
  }

  /**
   * The items of the global index {@code station-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Reading> scanByStation() {
    return scanIndex("station-index");
  }

  /**
   * The items of one partition of the global index {@code stationByDay} (Query) in the order of
   * {@code day}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByStationByDayQuery byStationByDay(String station) {
    return new ByStationByDayQuery(queryIndex("stationByDay", STATION.part(station)));
  }

  /**
   * The items of the global index {@code stationByDay} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Reading> scanByStationByDay() {
    return scanIndex("stationByDay");
  }

  /**
   * The items of one partition of the global index {@code day_count_gsi} (Query) in the order of
   * {@code count}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByDayCountQuery byDayCount(LocalDate day) {
    return new ByDayCountQuery(queryIndex("day_count_gsi", DAY.part(day)));
  }

  /**
   * The items of the global index {@code day_count_gsi} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Reading> scanByDayCount() {
    return scanIndex("day_count_gsi");
  }

  /**
   * The items of one partition of the global index {@code reversed} (Query) in the order of
   * {@code sensor}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public LookBackQuery lookBack(Instant taken) {
    return new LookBackQuery(queryIndex("reversed", TAKEN.part(taken)));
  }

  /**
   * The items of the global index {@code reversed} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Reading> scanLookBack() {
    return scanIndex("reversed");
  }

  /**
   * The items of one partition of the global index {@code alarm} (Query) in the order of
   * {@code first}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByAlarmQuery byAlarm(String alarm) {
    return new ByAlarmQuery(queryIndex("alarm", ALARM.part(alarm)));
  }

  /**
   * The items of the global index {@code alarm} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Reading> scanByAlarm() {
    return scanIndex("alarm");
  }

  /** A query whose items are in the order of {@code taken}. */
  @CheckReturnValue
  public static final class ReadingQuery extends QueryBase<Reading, ReadingQuery> {
    private ReadingQuery(QueryPlan<Reading> plan) {
      super(plan, ReadingQuery::new);
    }

    /** Starts a condition on {@code taken} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Reading>, Query<Reading>> taken() {
      return this.<Instant>textStep(TAKEN);
    }
  }

  /** A query whose items are in the order of {@code day}. */
  @CheckReturnValue
  public static final class ByStationByDayQuery extends QueryBase<Reading, ByStationByDayQuery> {
    private ByStationByDayQuery(QueryPlan<Reading> plan) {
      super(plan, ByStationByDayQuery::new);
    }

    /** Starts a condition on {@code day} (KeyConditionExpression). */
    public TextKeyStep<LocalDate, Query<Reading>, Query<Reading>> day() {
      return this.<LocalDate>textStep(DAY);
    }
  }

  /** A query whose items are in the order of {@code count}. */
  @CheckReturnValue
  public static final class ByDayCountQuery extends QueryBase<Reading, ByDayCountQuery> {
    private ByDayCountQuery(QueryPlan<Reading> plan) {
      super(plan, ByDayCountQuery::new);
    }

    /** Starts a condition on {@code count} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Reading>, Query<Reading>> countKey() {
      return this.<Long>numberStep(COUNT);
    }
  }

  /** A query whose items are in the order of {@code sensor}. */
  @CheckReturnValue
  public static final class LookBackQuery extends QueryBase<Reading, LookBackQuery> {
    private LookBackQuery(QueryPlan<Reading> plan) {
      super(plan, LookBackQuery::new);
    }

    /** Starts a condition on {@code sensor} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Reading>, Query<Reading>> sensor() {
      return this.<String>textStep(SENSOR);
    }
  }

  /** A query whose items are in the order of {@code first}. */
  @CheckReturnValue
  public static final class ByAlarmQuery extends QueryBase<Reading, ByAlarmQuery> {
    private ByAlarmQuery(QueryPlan<Reading> plan) {
      super(plan, ByAlarmQuery::new);
    }

    /** Starts a condition on {@code first} (KeyConditionExpression). */
    public NumberKeyStep<Integer, Query<Reading>, Query<Reading>> firstKey() {
      return this.<Integer>numberStep(FIRST);
    }
  }

  /** The attributes of {@link Reading}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code sensor}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Reading, String> sensor =
        new ComparableTextAttribute<Reading, String>(AttributePath.of("sensor"), Converters.TEXT);

    /**
     * The sort key {@code taken}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Reading, Instant> taken =
        new ComparableTextAttribute<Reading, Instant>(
            AttributePath.of("taken"), Converters.INSTANT);

    /** The attribute {@code station}, stored as text (S). */
    public static final TextAttribute<Reading, String> station =
        new TextAttribute<Reading, String>(AttributePath.of("station"), Converters.TEXT);

    /** The attribute {@code day}, stored as text (S). */
    public static final TextAttribute<Reading, LocalDate> day =
        new TextAttribute<Reading, LocalDate>(AttributePath.of("day"), Converters.LOCAL_DATE);

    /** The attribute {@code count}, stored as a number (N). */
    public static final NumberAttribute<Reading, Long> count =
        new NumberAttribute<Reading, Long>(AttributePath.of("count"), Converters.LONG);

    /**
     * The attribute {@code alarm}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Reading, String> alarm =
        new OptionalTextAttribute<Reading, String>(AttributePath.of("alarm"), Converters.TEXT);

    /**
     * The attribute {@code first}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Reading, Integer> first =
        new OptionalNumberAttribute<Reading, Integer>(
            AttributePath.of("first"), Converters.INTEGER);

    private A() {}
  }
}
