package morescalars;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PrefixKeyStep;
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
import io.dynamodel.expression.ComparableOrderedAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code visits} of {@link Visit}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitTable extends DynamoTable<Visit, VisitTable>
    implements BatchWritable<Visit> {
  private static final KeyAttribute<OffsetDateTime> AT =
      KeyAttribute.<OffsetDateTime>of("at", "at", Converters.OFFSET_DATE_TIME);
  private static final KeyAttribute<Duration> LENGTH =
      KeyAttribute.<Duration>of("length", "length", Converters.DURATION);
  private static final KeyAttribute<InetAddress> ADDRESS =
      KeyAttribute.<InetAddress>of("address", "address", Converters.INET_ADDRESS);
  private static final KeyAttribute<URI> PAGE =
      KeyAttribute.<URI>of("page", "page", Converters.URI);
  private static final TableSchema<Visit> SCHEMA =
      TableSchema.<Visit>builder("visits", VisitMapper::toItem, VisitMapper::read)
          .model(Visit.class)
          .key(AT, LENGTH)
          .keyOf(visit -> key(visit.at(), visit.length()).attributes())
          .index(IndexSchema.global("address-index", ADDRESS).sort(PAGE))
          .required("local", "age", "page", "locale", "zone", "address")
          .build();

  /** The table to which {@code dynamo} maps the name {@code visits}. */
  public VisitTable(Dynamo dynamo) {
    this(TableTarget.<Visit>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public VisitTable(Dynamo dynamo, String table) {
    this(TableTarget.<Visit>of(dynamo, SCHEMA, table));
  }

  /** The table {@code visits}, by a client that stays the caller's to close. */
  public VisitTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public VisitTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private VisitTable(TableTarget<Visit> target) {
    super(target, VisitTable::new);
  }

  /** The key of one {@link Visit}. */
  public static Key<Visit> key(OffsetDateTime at, Duration length) {
    return Key.<Visit>of(SCHEMA, AT.part(at), LENGTH.part(length));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Visit> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Visit>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Visit> decodeKey(String text) {
    return KeyReader.<Visit>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Visit get(OffsetDateTime at, Duration length) {
    return getItem(key(at, length));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Visit> find(OffsetDateTime at, Duration length) {
    return findItem(key(at, length));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(OffsetDateTime at, Duration length, Selection<Visit, P> selection) {
    return this.<P>findItem(key(at, length), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Visit> delete(OffsetDateTime at, Duration length) {
    return deleteItem(key(at, length));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Visit> update(OffsetDateTime at, Duration length) {
    return updateItem(key(at, length));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Visit> upsert(OffsetDateTime at, Duration length) {
    return upsertItem(key(at, length));
  }

  /** The items of one partition (Query) in the order of {@code length}. */
  @CheckReturnValue
  public VisitQuery query(OffsetDateTime at) {
    return new VisitQuery(queryTable(AT.part(at)));
  }

  /**
   * The items of one partition of the global index {@code address-index} (Query) in the order of
   * {@code page}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByAddressQuery byAddress(InetAddress address) {
    return new ByAddressQuery(queryIndex("address-index", ADDRESS.part(address)));
  }

  /**
   * The items of the global index {@code address-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Visit> scanByAddress() {
    return scanIndex("address-index");
  }

  /** A query whose items are in the order of {@code length}. */
  @CheckReturnValue
  public static final class VisitQuery extends QueryBase<Visit, VisitQuery> {
    private VisitQuery(QueryPlan<Visit> plan) {
      super(plan, VisitQuery::new);
    }

    /** Starts a condition on {@code length} (KeyConditionExpression). */
    public RangeKeyStep<Duration, Query<Visit>, Query<Visit>> length() {
      return this.<Duration>rangeStep(LENGTH);
    }
  }

  /** A query whose items are in the order of {@code page}. */
  @CheckReturnValue
  public static final class ByAddressQuery extends QueryBase<Visit, ByAddressQuery> {
    private ByAddressQuery(QueryPlan<Visit> plan) {
      super(plan, ByAddressQuery::new);
    }

    /** Starts a condition on {@code page} (KeyConditionExpression). */
    public PrefixKeyStep<URI, Query<Visit>, Query<Visit>> pageKey() {
      return this.<URI>prefixStep(PAGE);
    }
  }

  /** The attributes of {@link Visit}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code at}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparablePrefixAttribute<Visit, OffsetDateTime> at =
        new ComparablePrefixAttribute<Visit, OffsetDateTime>(
            AttributePath.of("at"), Converters.OFFSET_DATE_TIME);

    /**
     * The sort key {@code length}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableOrderedAttribute<Visit, Duration> length =
        new ComparableOrderedAttribute<Visit, Duration>(
            AttributePath.of("length"), Converters.DURATION);

    /** The attribute {@code local}, stored as text (S). */
    public static final PrefixAttribute<Visit, ZonedDateTime> local =
        new PrefixAttribute<Visit, ZonedDateTime>(
            AttributePath.of("local"), Converters.ZONED_DATE_TIME);

    /** The attribute {@code age}, stored as text (S). */
    public static final PrefixAttribute<Visit, Period> age =
        new PrefixAttribute<Visit, Period>(AttributePath.of("age"), Converters.PERIOD);

    /** The attribute {@code page}, stored as text (S). */
    public static final PrefixAttribute<Visit, URI> page =
        new PrefixAttribute<Visit, URI>(AttributePath.of("page"), Converters.URI);

    /**
     * The attribute {@code referrer}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Visit, URL> referrer =
        new OptionalPrefixAttribute<Visit, URL>(AttributePath.of("referrer"), Converters.URL);

    /** The attribute {@code locale}, stored as text (S). */
    public static final PrefixAttribute<Visit, Locale> locale =
        new PrefixAttribute<Visit, Locale>(AttributePath.of("locale"), Converters.LOCALE);

    /**
     * The attribute {@code currency}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Visit, Currency> currency =
        new OptionalPrefixAttribute<Visit, Currency>(
            AttributePath.of("currency"), Converters.CURRENCY);

    /** The attribute {@code zone}, stored as text (S). */
    public static final PrefixAttribute<Visit, ZoneId> zone =
        new PrefixAttribute<Visit, ZoneId>(AttributePath.of("zone"), Converters.ZONE_ID);

    /** The attribute {@code address}, stored as text (S). */
    public static final PrefixAttribute<Visit, InetAddress> address =
        new PrefixAttribute<Visit, InetAddress>(
            AttributePath.of("address"), Converters.INET_ADDRESS);

    /** The attribute {@code steps}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Visit, Duration, OptionalOrderedAttribute<Visit, Duration>>
        steps =
            new ListAttribute<>(
                AttributePath.of("steps"),
                Converters.DURATION,
                OptionalOrderedAttribute.<Visit, Duration>elements(Converters.DURATION));

    /** The attribute {@code pauses}, stored as a set of numbers (NS); absent where it is empty. */
    public static final SetAttribute<Visit, Duration> pauses =
        new SetAttribute<Visit, Duration>(AttributePath.of("pauses"), Converters.DURATION);

    /** The attribute {@code locales}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Visit, Locale> locales =
        new SetAttribute<Visit, Locale>(AttributePath.of("locales"), Converters.LOCALE);

    /** The attribute {@code delays}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Visit, String, Duration, OptionalOrderedAttribute<Visit, Duration>>
        delays =
            new MapAttribute<>(
                AttributePath.of("delays"),
                Converters.TEXT,
                Converters.nullable(Converters.DURATION),
                OptionalOrderedAttribute.<Visit, Duration>elements(Converters.DURATION));

    private A() {}
  }
}
