package optionals;

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
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code maybe} of {@link Maybe}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class MaybeTable extends DynamoTable<Maybe, MaybeTable>
    implements BatchWritable<Maybe> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<Integer> SIZE =
      KeyAttribute.<Integer>of("size", "size", Converters.INTEGER);
  private static final KeyAttribute<Long> LENGTH =
      KeyAttribute.<Long>of("length", "length", Converters.LONG);
  private static final TableSchema<Maybe> SCHEMA =
      TableSchema.<Maybe>builder("maybe", MaybeMapper::toItem, MaybeMapper::read)
          .model(Maybe.class)
          .key(ID)
          .keyOf(maybe -> key(maybe.id()).attributes())
          .index(IndexSchema.global("size-index", SIZE).sort(LENGTH))
          .build();

  /** The table to which {@code dynamo} maps the name {@code maybe}. */
  public MaybeTable(Dynamo dynamo) {
    this(TableTarget.<Maybe>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public MaybeTable(Dynamo dynamo, String table) {
    this(TableTarget.<Maybe>of(dynamo, SCHEMA, table));
  }

  /** The table {@code maybe}, by a client that stays the caller's to close. */
  public MaybeTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public MaybeTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private MaybeTable(TableTarget<Maybe> target) {
    super(target, MaybeTable::new);
  }

  /** The key of one {@link Maybe}. */
  public static Key<Maybe> key(String id) {
    return Key.<Maybe>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Maybe> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Maybe>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Maybe> decodeKey(String text) {
    return KeyReader.<Maybe>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Maybe get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Maybe> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Maybe, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Maybe> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(MaybeTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Maybe> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Maybe> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Maybe> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Maybe> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code size-index} (Query) in the order of
   * {@code length}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public BySizeQuery bySize(Integer size) {
    return new BySizeQuery(queryIndex("size-index", SIZE.part(size)));
  }

  /**
   * The items of the global index {@code size-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Maybe> scanBySize() {
    return scanIndex("size-index");
  }

  /** A query whose items are in the order of {@code length}. */
  @CheckReturnValue
  public static final class BySizeQuery extends QueryBase<Maybe, BySizeQuery> {
    private BySizeQuery(QueryPlan<Maybe> plan) {
      super(plan, BySizeQuery::new);
    }

    /** Starts a condition on {@code length} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Maybe>, Query<Maybe>> length() {
      return this.<Long>numberStep(LENGTH);
    }
  }

  /** The attributes of {@link Maybe}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Maybe, String> id =
        new ComparableTextAttribute<Maybe, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The attribute {@code size}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Maybe, Integer> size =
        new OptionalNumberAttribute<Maybe, Integer>(AttributePath.of("size"), Converters.INTEGER);

    /**
     * The attribute {@code length}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Maybe, Long> length =
        new OptionalNumberAttribute<Maybe, Long>(AttributePath.of("length"), Converters.LONG);

    /**
     * The attribute {@code weight}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Maybe, Double> weight =
        new OptionalNumberAttribute<Maybe, Double>(AttributePath.of("weight"), Converters.DOUBLE);

    /**
     * The attribute {@code text}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Maybe, String> text =
        new OptionalTextAttribute<Maybe, String>(AttributePath.of("text"), Converters.TEXT);

    /**
     * The attribute {@code thing}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final ThingPath.OptionalThingPath<Maybe> thing =
        new ThingPath.OptionalThingPath<Maybe>(AttributePath.of("thing"));

    /** The attribute {@code texts}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Maybe, Optional<String>, OptionalTextAttribute<Maybe, String>>
        texts =
            new ListAttribute<>(
                AttributePath.of("texts"),
                Converters.optional(Converters.TEXT),
                OptionalTextAttribute.<Maybe, String>elements(Converters.TEXT));

    /** The attribute {@code sizes}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Maybe, OptionalInt, OptionalNumberAttribute<Maybe, Integer>>
        sizes =
            new ListAttribute<>(
                AttributePath.of("sizes"),
                Converters.OPTIONAL_INT,
                OptionalNumberAttribute.<Maybe, Integer>elements(Converters.INTEGER));

    /** The attribute {@code weights}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Maybe, String, OptionalDouble, OptionalNumberAttribute<Maybe, Double>>
        weights =
            new MapAttribute<>(
                AttributePath.of("weights"),
                Converters.TEXT,
                Converters.OPTIONAL_DOUBLE,
                OptionalNumberAttribute.<Maybe, Double>elements(Converters.DOUBLE));

    /** The attribute {@code numbers}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Maybe,
            Integer,
            List<Optional<Long>>,
            ListAttribute<Maybe, Optional<Long>, OptionalNumberAttribute<Maybe, Long>>>
        numbers =
            new MapAttribute<>(
                AttributePath.of("numbers"),
                Converters.<Integer>numberText(Converters.INTEGER),
                Converters.<Optional<Long>>list(Converters.optional(Converters.LONG)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.optional(Converters.LONG),
                        OptionalNumberAttribute.<Maybe, Long>elements(Converters.LONG)));

    /** The attribute {@code things}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Maybe, Optional<Thing>, ThingPath.OptionalThingPath<Maybe>>
        things =
            new ListAttribute<>(
                AttributePath.of("things"),
                Converters.optional(
                    Converters.<Thing>document(ThingMapper::toItem, ThingMapper::read)),
                ThingPath.OptionalThingPath::new);

    private A() {}
  }
}
