package timetolive;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.OrderedAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code holds} of {@link Hold}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class HoldTable extends DynamoTable<Hold, HoldTable> implements BatchWritable<Hold> {
  private static final KeyAttribute<String> SEAT =
      KeyAttribute.<String>of("seat", "seat", Converters.TEXT);
  private static final KeyAttribute<String> ROOM =
      KeyAttribute.<String>of("room", "room", Converters.TEXT);
  private static final KeyAttribute<Instant> UNTIL =
      KeyAttribute.<Instant>of("until", "until", Converters.TIME_TO_LIVE);
  private static final TableSchema<Hold> SCHEMA =
      TableSchema.<Hold>builder("holds", HoldMapper::toItem, HoldMapper::read)
          .model(Hold.class)
          .key(SEAT)
          .keyOf(hold -> key(hold.seat()).attributes())
          .index(IndexSchema.global("expiry-index", ROOM).sort(UNTIL))
          .timeToLive("until")
          .required("room", "until")
          .build();

  /** The table to which {@code dynamo} maps the name {@code holds}. */
  public HoldTable(Dynamo dynamo) {
    this(TableTarget.<Hold>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public HoldTable(Dynamo dynamo, String table) {
    this(TableTarget.<Hold>of(dynamo, SCHEMA, table));
  }

  /** The table {@code holds}, by a client that stays the caller's to close. */
  public HoldTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public HoldTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private HoldTable(TableTarget<Hold> target) {
    super(target, HoldTable::new);
  }

  /** The key of one {@link Hold}. */
  public static Key<Hold> key(String seat) {
    return Key.<Hold>of(SCHEMA, SEAT.part(seat));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Hold> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Hold>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Hold> decodeKey(String text) {
    return KeyReader.<Hold>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Hold get(String seat) {
    return getItem(key(seat));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Hold> find(String seat) {
    return findItem(key(seat));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String seat, Selection<Hold, P> selection) {
    return this.<P>findItem(key(seat), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Hold> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(HoldTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Hold> delete(String seat) {
    return deleteItem(key(seat));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Hold> update(String seat) {
    return updateItem(key(seat));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Hold> upsert(String seat) {
    return upsertItem(key(seat));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Hold> query(String seat) {
    return queryOf(queryTable(SEAT.part(seat)));
  }

  /**
   * The items of one partition of the global index {@code expiry-index} (Query) in the order of
   * {@code until}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByExpiryQuery byExpiry(String room) {
    return new ByExpiryQuery(queryIndex("expiry-index", ROOM.part(room)));
  }

  /**
   * The items of the global index {@code expiry-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Hold> scanByExpiry() {
    return scanIndex("expiry-index");
  }

  /** A query whose items are in the order of {@code until}. */
  @CheckReturnValue
  public static final class ByExpiryQuery extends QueryBase<Hold, ByExpiryQuery> {
    private ByExpiryQuery(QueryPlan<Hold> plan) {
      super(plan, ByExpiryQuery::new);
    }

    /** Starts a condition on {@code until} (KeyConditionExpression). */
    public RangeKeyStep<Instant, Query<Hold>, Query<Hold>> until() {
      return this.<Instant>rangeStep(UNTIL);
    }
  }

  /** The attributes of {@link Hold}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code seat}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Hold, String> seat =
        new ComparableTextAttribute<Hold, String>(AttributePath.of("seat"), Converters.TEXT);

    /** The attribute {@code room}, stored as text (S). */
    public static final TextAttribute<Hold, String> room =
        new TextAttribute<Hold, String>(AttributePath.of("room"), Converters.TEXT);

    /**
     * The attribute {@code until}, stored as a number (N), the seconds since 1970, rounded up,
     * after which DynamoDB deletes the item.
     */
    public static final OrderedAttribute<Hold, Instant> until =
        new OrderedAttribute<Hold, Instant>(AttributePath.of("until"), Converters.TIME_TO_LIVE);

    private A() {}
  }
}
