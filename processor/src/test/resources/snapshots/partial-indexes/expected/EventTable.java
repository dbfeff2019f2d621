package partialindexes;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
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
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalBinaryAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code events} of {@link Event}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class EventTable extends DynamoTable<Event, EventTable>
    implements BatchWritable<Event> {
  private static final KeyAttribute<String> EVENT_ID =
      KeyAttribute.<String>of("eventId", "eventId", Converters.TEXT);
  private static final KeyAttribute<Instant> TIMESTAMP =
      KeyAttribute.<Instant>of("timestamp", "timestamp", Converters.INSTANT);
  private static final KeyAttribute<String> STATUS =
      KeyAttribute.<String>of("status", "status", Converters.TEXT);
  private static final KeyAttribute<LocalDate> DATE =
      KeyAttribute.<LocalDate>of("date", "on", Converters.LOCAL_DATE);
  private static final KeyAttribute<DayOfWeek> DAY =
      KeyAttribute.<DayOfWeek>of(
          "day", "day", Converters.<DayOfWeek>enumeration(DayOfWeek.values()));
  private static final KeyAttribute<String> OTHER =
      KeyAttribute.<String>of("other", "other", Converters.TEXT);
  private static final TableSchema<Event> SCHEMA =
      TableSchema.<Event>builder("events", EventMapper::toItem, EventMapper::read)
          .model(Event.class)
          .key(EVENT_ID, TIMESTAMP)
          .keyOf(event -> key(event.eventId(), event.timestamp()).attributes())
          .index(IndexSchema.global("status-index", STATUS).sort(TIMESTAMP))
          .index(IndexSchema.global("date-keys-only-index", DATE).keysOnly())
          .index(
              IndexSchema.global("day-index", DAY)
                  .sort(TIMESTAMP)
                  .include(
                      "text",
                      "first",
                      "second",
                      "count",
                      "ratio",
                      "bytes",
                      "address",
                      "tags",
                      "labels"))
          .index(
              IndexSchema.local("other-index", EVENT_ID)
                  .sort(OTHER)
                  .include("data", "letters", "weight", "level"))
          .required("status", "on", "count", "ratio", "other", "address", "letters", "weight")
          .withDefault("level", Converters.LONG, 3L)
          .mapped(
              "eventId",
              "timestamp",
              "status",
              "on",
              "day",
              "count",
              "ratio",
              "bytes",
              "text",
              "first",
              "second",
              "other",
              "address",
              "tags",
              "labels",
              "data",
              "letters",
              "weight",
              "level")
          .build();

  /** The table to which {@code dynamo} maps the name {@code events}. */
  public EventTable(Dynamo dynamo) {
    this(TableTarget.<Event>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public EventTable(Dynamo dynamo, String table) {
    this(TableTarget.<Event>of(dynamo, SCHEMA, table));
  }

  /** The table {@code events}, by a client that stays the caller's to close. */
  public EventTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public EventTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private EventTable(TableTarget<Event> target) {
    super(target, EventTable::new);
  }

  /**
   * The key of one {@link Event}.
   *
   * @param eventId what tells it from {@code others}
   */
  public static Key<Event> key(String eventId, Instant timestamp) {
    return Key.<Event>of(SCHEMA, EVENT_ID.part(eventId), TIMESTAMP.part(timestamp));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Event> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Event>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Event> decodeKey(String text) {
    return KeyReader.<Event>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @param eventId what tells it from {@code others}
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Event get(String eventId, Instant timestamp) {
    return getItem(key(eventId, timestamp));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @param eventId what tells it from {@code others}
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Event> find(String eventId, Instant timestamp) {
    return findItem(key(eventId, timestamp));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param eventId what tells it from {@code others}
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String eventId, Instant timestamp, Selection<Event, P> selection) {
    return this.<P>findItem(key(eventId, timestamp), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @param eventId what tells it from {@code others}
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Event> delete(String eventId, Instant timestamp) {
    return deleteItem(key(eventId, timestamp));
  }

  /**
   * Starts an update of an item that exists (UpdateItem).
   *
   * @param eventId what tells it from {@code others}
   */
  @CheckReturnValue
  public Update.Call<Event> update(String eventId, Instant timestamp) {
    return updateItem(key(eventId, timestamp));
  }

  /**
   * Starts an update that creates the item if there is none (UpdateItem).
   *
   * @param eventId what tells it from {@code others}
   */
  @CheckReturnValue
  public Update.Call<Event> upsert(String eventId, Instant timestamp) {
    return upsertItem(key(eventId, timestamp));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Event refresh(ByDateItem item) {
    return refreshItem(key(item.eventId(), item.timestamp()));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Event refresh(ByDayItem item) {
    return refreshItem(key(item.eventId(), item.timestamp()));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Event refresh(ByOtherItem item) {
    return refreshItem(key(item.eventId(), item.timestamp()));
  }

  /**
   * The items of one partition (Query) in the order of {@code timestamp}.
   *
   * @param eventId what tells it from {@code others}
   */
  @CheckReturnValue
  public EventQuery query(String eventId) {
    return new EventQuery(queryTable(EVENT_ID.part(eventId)));
  }

  /**
   * The items of one partition of the global index {@code status-index} (Query) in the order of
   * {@code timestamp}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByStatusQuery byStatus(String status) {
    return new ByStatusQuery(queryIndex("status-index", STATUS.part(status)));
  }

  /**
   * The items of the global index {@code status-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Event> scanByStatus() {
    return scanIndex("status-index");
  }

  /**
   * The items of one partition of the global index {@code date-keys-only-index} (Query).
   *
   * <p>All that the index holds is {@code eventId}, {@code timestamp} and {@code date}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByDateItem, Event> byDate(LocalDate date) {
    return partialQueryOf(
        queryIndex(
            "date-keys-only-index",
            Selection.<Event, ByDateItem>of(EventMapper::readByDateItem),
            DATE.part(date)));
  }

  /**
   * The items of the global index {@code date-keys-only-index} (Scan).
   *
   * <p>All that the index holds is {@code eventId}, {@code timestamp} and {@code date}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByDateItem, Event> scanByDate() {
    return scanIndex(
        "date-keys-only-index", Selection.<Event, ByDateItem>of(EventMapper::readByDateItem));
  }

  /**
   * The items of one partition of the global index {@code day-index} (Query) in the order of
   * {@code timestamp}.
   *
   * <p>All that the index holds is {@code eventId}, {@code timestamp}, {@code day}, {@code count},
   * {@code ratio}, {@code bytes}, {@code note}, {@code first}, {@code second}, {@code address},
   * {@code tags} and {@code labels}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public ByDayQuery byDay(DayOfWeek day) {
    return new ByDayQuery(
        queryIndex(
            "day-index",
            Selection.<Event, ByDayItem>of(EventMapper::readByDayItem),
            DAY.part(day)));
  }

  /**
   * The items of the global index {@code day-index} (Scan).
   *
   * <p>All that the index holds is {@code eventId}, {@code timestamp}, {@code day}, {@code count},
   * {@code ratio}, {@code bytes}, {@code note}, {@code first}, {@code second}, {@code address},
   * {@code tags} and {@code labels}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByDayItem, Event> scanByDay() {
    return scanIndex("day-index", Selection.<Event, ByDayItem>of(EventMapper::readByDayItem));
  }

  /**
   * The items of one partition of the local index {@code other-index} (Query) in the order of
   * {@code other}.
   *
   * <p>All that the index holds is {@code eventId}, {@code timestamp}, {@code other}, {@code data},
   * {@code letters}, {@code weight} and {@code level}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   *
   * @param eventId what tells it from {@code others}
   */
  @CheckReturnValue
  public ByOtherQuery byOther(String eventId) {
    return new ByOtherQuery(
        queryIndex(
            "other-index",
            Selection.<Event, ByOtherItem>of(EventMapper::readByOtherItem),
            EVENT_ID.part(eventId)));
  }

  /**
   * The items of the local index {@code other-index} (Scan).
   *
   * <p>All that the index holds is {@code eventId}, {@code timestamp}, {@code other}, {@code data},
   * {@code letters}, {@code weight} and {@code level}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public PartialScan<ByOtherItem, Event> scanByOther() {
    return scanIndex("other-index", Selection.<Event, ByOtherItem>of(EventMapper::readByOtherItem));
  }

  /** A query whose items are in the order of {@code timestamp}. */
  @CheckReturnValue
  public static final class EventQuery extends QueryBase<Event, EventQuery> {
    private EventQuery(QueryPlan<Event> plan) {
      super(plan, EventQuery::new);
    }

    /** Starts a condition on {@code timestamp} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Event>, Query<Event>> timestamp() {
      return this.<Instant>textStep(TIMESTAMP);
    }
  }

  /** A query whose items are in the order of {@code timestamp}. */
  @CheckReturnValue
  public static final class ByStatusQuery extends QueryBase<Event, ByStatusQuery> {
    private ByStatusQuery(QueryPlan<Event> plan) {
      super(plan, ByStatusQuery::new);
    }

    /** Starts a condition on {@code timestamp} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Event>, Query<Event>> timestamp() {
      return this.<Instant>textStep(TIMESTAMP);
    }
  }

  /** A query whose items are in the order of {@code timestamp}. */
  @CheckReturnValue
  public static final class ByDayQuery extends PartialQueryBase<ByDayItem, Event, ByDayQuery> {
    private ByDayQuery(QueryPlan<ByDayItem> plan) {
      super(plan, ByDayQuery::new);
    }

    /** Starts a condition on {@code timestamp} (KeyConditionExpression). */
    public TextKeyStep<Instant, PartialQuery<ByDayItem, Event>, PartialQuery<ByDayItem, Event>>
        timestamp() {
      return this.<Instant>textStep(TIMESTAMP);
    }
  }

  /** A query whose items are in the order of {@code other}. */
  @CheckReturnValue
  public static final class ByOtherQuery
      extends PartialQueryBase<ByOtherItem, Event, ByOtherQuery> {
    private ByOtherQuery(QueryPlan<ByOtherItem> plan) {
      super(plan, ByOtherQuery::new);
    }

    /** Starts a condition on {@code other} (KeyConditionExpression). */
    public TextKeyStep<String, PartialQuery<ByOtherItem, Event>, PartialQuery<ByOtherItem, Event>>
        other() {
      return this.<String>textStep(OTHER);
    }
  }

  /**
   * What the index {@code date-keys-only-index} holds of {@link Event}.
   *
   * @param eventId what tells it from {@code others}
   */
  public record ByDateItem(String eventId, Instant timestamp, LocalDate date) {
    /** The attributes of {@link ByDateItem}, for conditions. */
    public static final class A {
      /**
       * {@code eventId}: what tells it from {@code others}
       *
       * <p>The partition key {@code eventId}, stored as text (S). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableTextAttribute<ByDateItem, String> eventId =
          new ComparableTextAttribute<ByDateItem, String>(
              AttributePath.of("eventId"), Converters.TEXT);

      /**
       * The sort key {@code timestamp}, stored as text (S). For conditions alone: no update changes
       * a key.
       */
      public static final ComparableTextAttribute<ByDateItem, Instant> timestamp =
          new ComparableTextAttribute<ByDateItem, Instant>(
              AttributePath.of("timestamp"), Converters.INSTANT);

      /** The attribute {@code on}, stored as text (S). */
      public static final TextAttribute<ByDateItem, LocalDate> date =
          new TextAttribute<ByDateItem, LocalDate>(AttributePath.of("on"), Converters.LOCAL_DATE);

      private A() {}
    }
  }

  /**
   * What the index {@code day-index} holds of {@link Event}.
   *
   * @param eventId what tells it from {@code others}
   * @param note what {@code Object.toString} says of it; 100% of it are the user's words
   */
  public record ByDayItem(
      String eventId,
      Instant timestamp,
      @Nullable DayOfWeek day,
      int count,
      double ratio,
      byte @Nullable [] bytes,
      @Nullable String note,
      Optional<String> first,
      OptionalInt second,
      Address address,
      List<@Nullable String> tags,
      Set<String> labels) {
    /** The attributes of {@link ByDayItem}, for conditions. */
    public static final class A {
      /**
       * {@code eventId}: what tells it from {@code others}
       *
       * <p>The partition key {@code eventId}, stored as text (S). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableTextAttribute<ByDayItem, String> eventId =
          new ComparableTextAttribute<ByDayItem, String>(
              AttributePath.of("eventId"), Converters.TEXT);

      /**
       * The sort key {@code timestamp}, stored as text (S). For conditions alone: no update changes
       * a key.
       */
      public static final ComparableTextAttribute<ByDayItem, Instant> timestamp =
          new ComparableTextAttribute<ByDayItem, Instant>(
              AttributePath.of("timestamp"), Converters.INSTANT);

      /**
       * The attribute {@code day}, stored as the constant's name (S); absent where it is null, and
       * an absent attribute equals nothing.
       */
      public static final OptionalPrefixAttribute<ByDayItem, DayOfWeek> day =
          new OptionalPrefixAttribute<ByDayItem, DayOfWeek>(
              AttributePath.of("day"), Converters.<DayOfWeek>enumeration(DayOfWeek.values()));

      /** The attribute {@code count}, stored as a number (N). */
      public static final NumberAttribute<ByDayItem, Integer> count =
          new NumberAttribute<ByDayItem, Integer>(AttributePath.of("count"), Converters.INTEGER);

      /** The attribute {@code ratio}, stored as a number (N). */
      public static final NumberAttribute<ByDayItem, Double> ratio =
          new NumberAttribute<ByDayItem, Double>(AttributePath.of("ratio"), Converters.DOUBLE);

      /**
       * The attribute {@code bytes}, stored as bytes (B); absent where it is null, and an absent
       * attribute equals nothing.
       */
      public static final OptionalBinaryAttribute<ByDayItem, byte[]> bytes =
          new OptionalBinaryAttribute<ByDayItem, byte[]>(
              AttributePath.of("bytes"), Converters.BYTES);

      /**
       * {@code note}: what {@code Object.toString} says of it; 100% of it are the user's words
       *
       * <p>The attribute {@code text}, stored as text (S); absent where it is null, and an absent
       * attribute equals nothing.
       */
      public static final OptionalTextAttribute<ByDayItem, String> note =
          new OptionalTextAttribute<ByDayItem, String>(AttributePath.of("text"), Converters.TEXT);

      /**
       * The attribute {@code first}, stored as text (S); absent where it is empty, and an absent
       * attribute equals nothing.
       */
      public static final OptionalTextAttribute<ByDayItem, String> first =
          new OptionalTextAttribute<ByDayItem, String>(AttributePath.of("first"), Converters.TEXT);

      /**
       * The attribute {@code second}, stored as a number (N); absent where it is empty, and an
       * absent attribute equals nothing.
       */
      public static final OptionalNumberAttribute<ByDayItem, Integer> second =
          new OptionalNumberAttribute<ByDayItem, Integer>(
              AttributePath.of("second"), Converters.INTEGER);

      /** The attribute {@code address}, stored as a map (M). */
      public static final AddressPath<ByDayItem> address =
          new AddressPath<ByDayItem>(AttributePath.of("address"));

      /** The attribute {@code tags}, stored as a list (L); an absent one reads as empty. */
      public static final ListAttribute<ByDayItem, String, OptionalTextAttribute<ByDayItem, String>>
          tags =
              new ListAttribute<>(
                  AttributePath.of("tags"),
                  Converters.nullable(Converters.TEXT),
                  OptionalTextAttribute.<ByDayItem, String>elements(Converters.TEXT));

      /** The attribute {@code labels}, stored as a set of texts (SS); absent where it is empty. */
      public static final SetAttribute<ByDayItem, String> labels =
          new SetAttribute<ByDayItem, String>(AttributePath.of("labels"), Converters.TEXT);

      private A() {}
    }
  }

  /**
   * What the index {@code other-index} holds of {@link Event}.
   *
   * @param eventId what tells it from {@code others}
   */
  public record ByOtherItem(
      String eventId,
      Instant timestamp,
      String other,
      Map<String, Object> data,
      char[] letters,
      Float weight,
      long level) {
    /** The attributes of {@link ByOtherItem}, for conditions. */
    public static final class A {
      /**
       * {@code eventId}: what tells it from {@code others}
       *
       * <p>The partition key {@code eventId}, stored as text (S). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableTextAttribute<ByOtherItem, String> eventId =
          new ComparableTextAttribute<ByOtherItem, String>(
              AttributePath.of("eventId"), Converters.TEXT);

      /**
       * The sort key {@code timestamp}, stored as text (S). For conditions alone: no update changes
       * a key.
       */
      public static final ComparableTextAttribute<ByOtherItem, Instant> timestamp =
          new ComparableTextAttribute<ByOtherItem, Instant>(
              AttributePath.of("timestamp"), Converters.INSTANT);

      /** The attribute {@code other}, stored as text (S). */
      public static final TextAttribute<ByOtherItem, String> other =
          new TextAttribute<ByOtherItem, String>(AttributePath.of("other"), Converters.TEXT);

      /**
       * The attribute {@code data}, stored as a free-form map (M); an absent one reads as empty.
       */
      public static final MapAttribute<
              ByOtherItem, String, Object, OptionalFreeAttribute<ByOtherItem>>
          data =
              new MapAttribute<>(
                  AttributePath.of("data"),
                  Converters.TEXT,
                  Converters.FREE_FORM,
                  OptionalFreeAttribute::new);

      /** The attribute {@code letters}, stored as text (S) by {@code Letters}. */
      public static final PrefixAttribute<ByOtherItem, char[]> letters =
          new PrefixAttribute<ByOtherItem, char[]>(AttributePath.of("letters"), new Letters());

      /** The attribute {@code weight}, stored as a number (N). */
      public static final NumberAttribute<ByOtherItem, Float> weight =
          new NumberAttribute<ByOtherItem, Float>(AttributePath.of("weight"), Converters.FLOAT);

      /**
       * The attribute {@code level}, stored as a number (N); read as {@code 3} where it is absent,
       * but an absent attribute equals nothing.
       */
      public static final OptionalNumberAttribute<ByOtherItem, Long> level =
          new OptionalNumberAttribute<ByOtherItem, Long>(
              AttributePath.of("level"), Converters.LONG);

      private A() {}
    }
  }

  /** The attributes of {@link Event}, for conditions and updates. */
  public static final class A {
    /**
     * {@code eventId}: what tells it from {@code others}
     *
     * <p>The partition key {@code eventId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Event, String> eventId =
        new ComparableTextAttribute<Event, String>(AttributePath.of("eventId"), Converters.TEXT);

    /**
     * The sort key {@code timestamp}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Event, Instant> timestamp =
        new ComparableTextAttribute<Event, Instant>(
            AttributePath.of("timestamp"), Converters.INSTANT);

    /** The attribute {@code status}, stored as text (S). */
    public static final TextAttribute<Event, String> status =
        new TextAttribute<Event, String>(AttributePath.of("status"), Converters.TEXT);

    /** The attribute {@code on}, stored as text (S). */
    public static final TextAttribute<Event, LocalDate> date =
        new TextAttribute<Event, LocalDate>(AttributePath.of("on"), Converters.LOCAL_DATE);

    /**
     * The attribute {@code day}, stored as the constant's name (S); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Event, DayOfWeek> day =
        new OptionalPrefixAttribute<Event, DayOfWeek>(
            AttributePath.of("day"), Converters.<DayOfWeek>enumeration(DayOfWeek.values()));

    /** The attribute {@code count}, stored as a number (N). */
    public static final NumberAttribute<Event, Integer> count =
        new NumberAttribute<Event, Integer>(AttributePath.of("count"), Converters.INTEGER);

    /** The attribute {@code ratio}, stored as a number (N). */
    public static final NumberAttribute<Event, Double> ratio =
        new NumberAttribute<Event, Double>(AttributePath.of("ratio"), Converters.DOUBLE);

    /**
     * The attribute {@code bytes}, stored as bytes (B); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Event, byte[]> bytes =
        new OptionalBinaryAttribute<Event, byte[]>(AttributePath.of("bytes"), Converters.BYTES);

    /**
     * {@code note}: what {@code Object.toString} says of it; 100% of it are the user's words
     *
     * <p>The attribute {@code text}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Event, String> note =
        new OptionalTextAttribute<Event, String>(AttributePath.of("text"), Converters.TEXT);

    /**
     * The attribute {@code first}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Event, String> first =
        new OptionalTextAttribute<Event, String>(AttributePath.of("first"), Converters.TEXT);

    /**
     * The attribute {@code second}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Event, Integer> second =
        new OptionalNumberAttribute<Event, Integer>(AttributePath.of("second"), Converters.INTEGER);

    /** The attribute {@code other}, stored as text (S). */
    public static final TextAttribute<Event, String> other =
        new TextAttribute<Event, String>(AttributePath.of("other"), Converters.TEXT);

    /** The attribute {@code address}, stored as a map (M). */
    public static final AddressPath<Event> address =
        new AddressPath<Event>(AttributePath.of("address"));

    /** The attribute {@code tags}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Event, String, OptionalTextAttribute<Event, String>> tags =
        new ListAttribute<>(
            AttributePath.of("tags"),
            Converters.nullable(Converters.TEXT),
            OptionalTextAttribute.<Event, String>elements(Converters.TEXT));

    /** The attribute {@code labels}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Event, String> labels =
        new SetAttribute<Event, String>(AttributePath.of("labels"), Converters.TEXT);

    /** The attribute {@code data}, stored as a free-form map (M); an absent one reads as empty. */
    public static final MapAttribute<Event, String, Object, OptionalFreeAttribute<Event>> data =
        new MapAttribute<>(
            AttributePath.of("data"),
            Converters.TEXT,
            Converters.FREE_FORM,
            OptionalFreeAttribute::new);

    /** The attribute {@code letters}, stored as text (S) by {@code Letters}. */
    public static final PrefixAttribute<Event, char[]> letters =
        new PrefixAttribute<Event, char[]>(AttributePath.of("letters"), new Letters());

    /** The attribute {@code weight}, stored as a number (N). */
    public static final NumberAttribute<Event, Float> weight =
        new NumberAttribute<Event, Float>(AttributePath.of("weight"), Converters.FLOAT);

    /**
     * The attribute {@code level}, stored as a number (N); read as {@code 3} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Event, Long> level =
        new OptionalNumberAttribute<Event, Long>(AttributePath.of("level"), Converters.LONG);

    private A() {}
  }
}
