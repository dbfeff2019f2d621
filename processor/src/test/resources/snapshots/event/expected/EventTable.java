package tour;

import io.dynamodel.BatchWritable;
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
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.SetAttribute;
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
  private static final TableSchema<Event> SCHEMA =
      TableSchema.<Event>builder("events", EventMapper::toItem, EventMapper::read)
          .model(Event.class)
          .key(EVENT_ID, TIMESTAMP)
          .keyOf(event -> key(event.eventId(), event.timestamp()).attributes())
          .index(IndexSchema.global("status-index", STATUS).sort(TIMESTAMP))
          .required("status", "date", "count", "other", "address")
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

  /** The key of one {@link Event}. */
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
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Event> find(String eventId, Instant timestamp) {
    return findItem(key(eventId, timestamp));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String eventId, Instant timestamp, Selection<Event, P> selection) {
    return this.<P>findItem(key(eventId, timestamp), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Event> delete(String eventId, Instant timestamp) {
    return deleteItem(key(eventId, timestamp));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Event> update(String eventId, Instant timestamp) {
    return updateItem(key(eventId, timestamp));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Event> upsert(String eventId, Instant timestamp) {
    return upsertItem(key(eventId, timestamp));
  }

  /** The items of one partition (Query) in the order of {@code timestamp}. */
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

  /** The attributes of {@link Event}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code eventId}, stored as text (S). For conditions alone: no update
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

    /** The attribute {@code date}, stored as text (S). */
    public static final TextAttribute<Event, LocalDate> date =
        new TextAttribute<Event, LocalDate>(AttributePath.of("date"), Converters.LOCAL_DATE);

    /** The attribute {@code count}, stored as a number (N). */
    public static final NumberAttribute<Event, Integer> count =
        new NumberAttribute<Event, Integer>(AttributePath.of("count"), Converters.INTEGER);

    /**
     * The attribute {@code note}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Event, String> note =
        new OptionalTextAttribute<Event, String>(AttributePath.of("note"), Converters.TEXT);

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
            Converters.TEXT,
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

    private A() {}
  }
}
