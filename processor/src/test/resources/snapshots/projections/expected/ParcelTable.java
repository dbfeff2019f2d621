package projections;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
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
 * The table {@code parcels} of {@link Parcel}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
final class ParcelTable extends DynamoTable<Parcel, ParcelTable> implements BatchWritable<Parcel> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Parcel> SCHEMA =
      TableSchema.<Parcel>builder("parcels", ParcelMapper::toItem, ParcelMapper::read)
          .model(Parcel.class)
          .key(ID)
          .keyOf(parcel -> key(parcel.id()).attributes())
          .required("grams", "size")
          .build();

  /** The table to which {@code dynamo} maps the name {@code parcels}. */
  public ParcelTable(Dynamo dynamo) {
    this(TableTarget.<Parcel>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ParcelTable(Dynamo dynamo, String table) {
    this(TableTarget.<Parcel>of(dynamo, SCHEMA, table));
  }

  /** The table {@code parcels}, by a client that stays the caller's to close. */
  public ParcelTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ParcelTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ParcelTable(TableTarget<Parcel> target) {
    super(target, ParcelTable::new);
  }

  /** The key of one {@link Parcel}. */
  public static Key<Parcel> key(String id) {
    return Key.<Parcel>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Parcel> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Parcel>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Parcel> decodeKey(String text) {
    return KeyReader.<Parcel>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Parcel get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Parcel> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Parcel, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Parcel> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(ParcelTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Parcel> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Parcel> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Parcel> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Parcel> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Parcel}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Parcel, String> id =
        new ComparableTextAttribute<Parcel, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code grams}, stored as a number (N). */
    public static final NumberAttribute<Parcel, Integer> grams =
        new NumberAttribute<Parcel, Integer>(AttributePath.of("grams"), Converters.INTEGER);

    /** The attribute {@code size}, stored as the constant's name (S). */
    public static final PrefixAttribute<Parcel, Parcel.Size> size =
        new PrefixAttribute<Parcel, Parcel.Size>(
            AttributePath.of("size"), Converters.<Parcel.Size>enumeration(Parcel.Size.values()));

    private A() {}
  }
}
