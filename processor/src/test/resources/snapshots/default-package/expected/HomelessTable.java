import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialScan;
import io.dynamodel.Query;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.PrefixAttribute;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code homeless} of {@link Homeless}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class HomelessTable extends DynamoTable<Homeless, HomelessTable>
    implements BatchWritable<Homeless> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<Homeless.Mood> MOOD =
      KeyAttribute.<Homeless.Mood>of(
          "mood", "mood", Converters.<Homeless.Mood>enumeration(Homeless.Mood.values()));
  private static final TableSchema<Homeless> SCHEMA =
      TableSchema.<Homeless>builder("homeless", HomelessMapper::toItem, HomelessMapper::read)
          .model(Homeless.class)
          .key(ID)
          .keyOf(homeless -> key(homeless.id()).attributes())
          .index(IndexSchema.global("mood", MOOD))
          .index(IndexSchema.global("rooms", MOOD).include("wanted"))
          .required("mood", "wanted")
          .build();

  /** The table to which {@code dynamo} maps the name {@code homeless}. */
  public HomelessTable(Dynamo dynamo) {
    this(TableTarget.<Homeless>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public HomelessTable(Dynamo dynamo, String table) {
    this(TableTarget.<Homeless>of(dynamo, SCHEMA, table));
  }

  /** The table {@code homeless}, by a client that stays the caller's to close. */
  public HomelessTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public HomelessTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private HomelessTable(TableTarget<Homeless> target) {
    super(target, HomelessTable::new);
  }

  /** The key of one {@link Homeless}. */
  public static Key<Homeless> key(String id) {
    return Key.<Homeless>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Homeless> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Homeless>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Homeless> decodeKey(String text) {
    return KeyReader.<Homeless>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Homeless get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Homeless> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Homeless, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Homeless> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(HomelessTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Homeless> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Homeless> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Homeless> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Homeless refresh(ByRoomsItem item) {
    return refreshItem(key(item.id()));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Homeless> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code mood} (Query).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Query<Homeless> byMood(Homeless.Mood mood) {
    return queryOf(queryIndex("mood", MOOD.part(mood)));
  }

  /**
   * The items of the global index {@code mood} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Homeless> scanByMood() {
    return scanIndex("mood");
  }

  /**
   * The items of one partition of the global index {@code rooms} (Query).
   *
   * <p>All that the index holds is {@code id}, {@code mood} and {@code wanted}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByRoomsItem, Homeless> byRooms(Homeless.Mood mood) {
    return partialQueryOf(
        queryIndex(
            "rooms",
            Selection.<Homeless, ByRoomsItem>of(HomelessMapper::readByRoomsItem),
            MOOD.part(mood)));
  }

  /**
   * The items of the global index {@code rooms} (Scan).
   *
   * <p>All that the index holds is {@code id}, {@code mood} and {@code wanted}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByRoomsItem, Homeless> scanByRooms() {
    return scanIndex("rooms", Selection.<Homeless, ByRoomsItem>of(HomelessMapper::readByRoomsItem));
  }

  /** What the index {@code rooms} holds of {@link Homeless}. */
  public record ByRoomsItem(String id, Homeless.Mood mood, Homeless.Home wanted) {
    /** The attributes of {@link ByRoomsItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByRoomsItem, String> id =
          new ComparableTextAttribute<ByRoomsItem, String>(AttributePath.of("id"), Converters.TEXT);

      /** The attribute {@code mood}, stored as the constant's name (S). */
      public static final PrefixAttribute<ByRoomsItem, Homeless.Mood> mood =
          new PrefixAttribute<ByRoomsItem, Homeless.Mood>(
              AttributePath.of("mood"),
              Converters.<Homeless.Mood>enumeration(Homeless.Mood.values()));

      /** The attribute {@code wanted}, stored as a map (M). */
      public static final Homeless_HomePath<ByRoomsItem> wanted =
          new Homeless_HomePath<ByRoomsItem>(AttributePath.of("wanted"));

      private A() {}
    }
  }

  /** The attributes of {@link Homeless}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Homeless, String> id =
        new ComparableTextAttribute<Homeless, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code mood}, stored as the constant's name (S). */
    public static final PrefixAttribute<Homeless, Homeless.Mood> mood =
        new PrefixAttribute<Homeless, Homeless.Mood>(
            AttributePath.of("mood"),
            Converters.<Homeless.Mood>enumeration(Homeless.Mood.values()));

    /** The attribute {@code wanted}, stored as a map (M). */
    public static final Homeless_HomePath<Homeless> wanted =
        new Homeless_HomePath<Homeless>(AttributePath.of("wanted"));

    private A() {}
  }
}
