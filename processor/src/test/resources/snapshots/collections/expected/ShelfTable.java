package collections;

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
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalBinaryAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.OptionalValueAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code shelves} of {@link Shelf}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ShelfTable extends DynamoTable<Shelf, ShelfTable>
    implements BatchWritable<Shelf> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Shelf> SCHEMA =
      TableSchema.<Shelf>builder("shelves", ShelfMapper::toItem, ShelfMapper::read)
          .model(Shelf.class)
          .key(ID)
          .keyOf(shelf -> key(shelf.id()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code shelves}. */
  public ShelfTable(Dynamo dynamo) {
    this(TableTarget.<Shelf>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ShelfTable(Dynamo dynamo, String table) {
    this(TableTarget.<Shelf>of(dynamo, SCHEMA, table));
  }

  /** The table {@code shelves}, by a client that stays the caller's to close. */
  public ShelfTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ShelfTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ShelfTable(TableTarget<Shelf> target) {
    super(target, ShelfTable::new);
  }

  /** The key of one {@link Shelf}. */
  public static Key<Shelf> key(String id) {
    return Key.<Shelf>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Shelf> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Shelf>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Shelf> decodeKey(String text) {
    return KeyReader.<Shelf>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Shelf get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Shelf> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Shelf, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Shelf> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(ShelfTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Shelf> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Shelf> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Shelf> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Shelf> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Shelf}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Shelf, String> id =
        new ComparableTextAttribute<Shelf, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code titles}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Shelf, String, OptionalTextAttribute<Shelf, String>> titles =
        new ListAttribute<>(
            AttributePath.of("titles"),
            Converters.TEXT,
            OptionalTextAttribute.<Shelf, String>elements(Converters.TEXT));

    /** The attribute {@code rows}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Shelf, List<String>, ListAttribute<Shelf, String, OptionalTextAttribute<Shelf, String>>>
        rows =
            new ListAttribute<>(
                AttributePath.of("rows"),
                Converters.<String>list(Converters.TEXT),
                element ->
                    new ListAttribute<>(
                        element,
                        Converters.TEXT,
                        OptionalTextAttribute.<Shelf, String>elements(Converters.TEXT)));

    /** The attribute {@code cubes}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Shelf,
            List<List<Integer>>,
            ListAttribute<
                Shelf,
                List<Integer>,
                ListAttribute<Shelf, Integer, OptionalNumberAttribute<Shelf, Integer>>>>
        cubes =
            new ListAttribute<>(
                AttributePath.of("cubes"),
                Converters.<List<Integer>>list(Converters.<Integer>list(Converters.INTEGER)),
                element ->
                    new ListAttribute<>(
                        element,
                        Converters.<Integer>list(Converters.INTEGER),
                        element2 ->
                            new ListAttribute<>(
                                element2,
                                Converters.INTEGER,
                                OptionalNumberAttribute.<Shelf, Integer>elements(
                                    Converters.INTEGER))));

    /** The attribute {@code gaps}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Shelf, String, OptionalTextAttribute<Shelf, String>> gaps =
        new ListAttribute<>(
            AttributePath.of("gaps"),
            Converters.nullable(Converters.TEXT),
            OptionalTextAttribute.<Shelf, String>elements(Converters.TEXT));

    /** The attribute {@code raggedRows}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Shelf, List<Long>, ListAttribute<Shelf, Long, OptionalNumberAttribute<Shelf, Long>>>
        raggedRows =
            new ListAttribute<>(
                AttributePath.of("raggedRows"),
                Converters.nullable(Converters.list(Converters.nullable(Converters.LONG))),
                element ->
                    new ListAttribute<>(
                        element,
                        Converters.nullable(Converters.LONG),
                        OptionalNumberAttribute.<Shelf, Long>elements(Converters.LONG)));

    /** The attribute {@code groups}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Shelf, Set<String>, SetAttribute<Shelf, String>> groups =
        new ListAttribute<>(
            AttributePath.of("groups"),
            Converters.<String>set(Converters.TEXT),
            element -> new SetAttribute<Shelf, String>(element, Converters.TEXT));

    /** The attribute {@code counts}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Shelf,
            Map<String, Integer>,
            MapAttribute<Shelf, String, Integer, OptionalNumberAttribute<Shelf, Integer>>>
        counts =
            new ListAttribute<>(
                AttributePath.of("counts"),
                Converters.<String, Integer>map(Converters.TEXT, Converters.INTEGER),
                element ->
                    new MapAttribute<>(
                        element,
                        Converters.TEXT,
                        Converters.INTEGER,
                        OptionalNumberAttribute.<Shelf, Integer>elements(Converters.INTEGER)));

    /** The attribute {@code blobs}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Shelf, byte[], OptionalBinaryAttribute<Shelf, byte[]>> blobs =
        new ListAttribute<>(
            AttributePath.of("blobs"),
            Converters.BYTES,
            OptionalBinaryAttribute.<Shelf, byte[]>elements(Converters.BYTES));

    /** The attribute {@code flags}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Shelf, Boolean, OptionalValueAttribute<Shelf, Boolean>>
        flags =
            new ListAttribute<>(
                AttributePath.of("flags"),
                Converters.BOOLEAN,
                OptionalValueAttribute.<Shelf, Boolean>elements(Converters.BOOLEAN));

    /** The attribute {@code books}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Shelf, Book, BookPath.OptionalBookPath<Shelf>> books =
        new ListAttribute<>(
            AttributePath.of("books"),
            Converters.<Book>document(BookMapper::toItem, BookMapper::read),
            BookPath.OptionalBookPath::new);

    /** The attribute {@code piles}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Shelf, List<Book>, ListAttribute<Shelf, Book, BookPath.OptionalBookPath<Shelf>>>
        piles =
            new ListAttribute<>(
                AttributePath.of("piles"),
                Converters.<Book>list(
                    Converters.<Book>document(BookMapper::toItem, BookMapper::read)),
                element ->
                    new ListAttribute<>(
                        element,
                        Converters.<Book>document(BookMapper::toItem, BookMapper::read),
                        BookPath.OptionalBookPath::new));

    /** The attribute {@code words}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Shelf, String> words =
        new SetAttribute<Shelf, String>(AttributePath.of("words"), Converters.TEXT);

    /** The attribute {@code ids}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Shelf, UUID> ids =
        new SetAttribute<Shelf, UUID>(AttributePath.of("ids"), Converters.UUID);

    /** The attribute {@code days}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Shelf, LocalDate> days =
        new SetAttribute<Shelf, LocalDate>(AttributePath.of("days"), Converters.LOCAL_DATE);

    /** The attribute {@code colours}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Shelf, Colour> colours =
        new SetAttribute<Shelf, Colour>(
            AttributePath.of("colours"), Converters.<Colour>enumeration(Colour.values()));

    /** The attribute {@code numbers}, stored as a set of numbers (NS); absent where it is empty. */
    public static final SetAttribute<Shelf, Integer> numbers =
        new SetAttribute<Shelf, Integer>(AttributePath.of("numbers"), Converters.INTEGER);

    /** The attribute {@code prices}, stored as a set of numbers (NS); absent where it is empty. */
    public static final SetAttribute<Shelf, BigDecimal> prices =
        new SetAttribute<Shelf, BigDecimal>(AttributePath.of("prices"), Converters.BIG_DECIMAL);

    /** The attribute {@code hashes}, stored as a set of bytes (BS); absent where it is empty. */
    public static final SetAttribute<Shelf, byte[]> hashes =
        new SetAttribute<Shelf, byte[]>(AttributePath.of("hashes"), Converters.BYTES);

    /** The attribute {@code buffers}, stored as a set of bytes (BS); absent where it is empty. */
    public static final SetAttribute<Shelf, ByteBuffer> buffers =
        new SetAttribute<Shelf, ByteBuffer>(AttributePath.of("buffers"), Converters.BYTE_BUFFER);

    /** The attribute {@code checksums}, stored as a set of bytes (BS); absent where it is empty. */
    public static final SetAttribute<Shelf, SdkBytes> checksums =
        new SetAttribute<Shelf, SdkBytes>(AttributePath.of("checksums"), Converters.SDK_BYTES);

    /** The attribute {@code labels}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Shelf, String, String, OptionalTextAttribute<Shelf, String>>
        labels =
            new MapAttribute<>(
                AttributePath.of("labels"),
                Converters.TEXT,
                Converters.TEXT,
                OptionalTextAttribute.<Shelf, String>elements(Converters.TEXT));

    /** The attribute {@code remarks}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Shelf, String, String, OptionalTextAttribute<Shelf, String>>
        remarks =
            new MapAttribute<>(
                AttributePath.of("remarks"),
                Converters.TEXT,
                Converters.nullable(Converters.TEXT),
                OptionalTextAttribute.<Shelf, String>elements(Converters.TEXT));

    /** The attribute {@code places}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Shelf, Integer, String, OptionalTextAttribute<Shelf, String>>
        places =
            new MapAttribute<>(
                AttributePath.of("places"),
                Converters.<Integer>numberText(Converters.INTEGER),
                Converters.TEXT,
                OptionalTextAttribute.<Shelf, String>elements(Converters.TEXT));

    /** The attribute {@code stock}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Shelf, Long, Integer, OptionalNumberAttribute<Shelf, Integer>>
        stock =
            new MapAttribute<>(
                AttributePath.of("stock"),
                Converters.<Long>numberText(Converters.LONG),
                Converters.INTEGER,
                OptionalNumberAttribute.<Shelf, Integer>elements(Converters.INTEGER));

    /** The attribute {@code byId}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Shelf, UUID, Book, BookPath.OptionalBookPath<Shelf>> byId =
        new MapAttribute<>(
            AttributePath.of("byId"),
            Converters.UUID,
            Converters.<Book>document(BookMapper::toItem, BookMapper::read),
            BookPath.OptionalBookPath::new);

    /** The attribute {@code byColour}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Shelf, Colour, List<Book>, ListAttribute<Shelf, Book, BookPath.OptionalBookPath<Shelf>>>
        byColour =
            new MapAttribute<>(
                AttributePath.of("byColour"),
                Converters.<Colour>enumeration(Colour.values()),
                Converters.<Book>list(
                    Converters.<Book>document(BookMapper::toItem, BookMapper::read)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.<Book>document(BookMapper::toItem, BookMapper::read),
                        BookPath.OptionalBookPath::new));

    /** The attribute {@code byAuthor}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Shelf, String, List<Book>, ListAttribute<Shelf, Book, BookPath.OptionalBookPath<Shelf>>>
        byAuthor =
            new MapAttribute<>(
                AttributePath.of("byAuthor"),
                Converters.TEXT,
                Converters.<Book>list(
                    Converters.<Book>document(BookMapper::toItem, BookMapper::read)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.<Book>document(BookMapper::toItem, BookMapper::read),
                        BookPath.OptionalBookPath::new));

    /** The attribute {@code years}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Shelf, String, Set<Integer>, SetAttribute<Shelf, Integer>>
        years =
            new MapAttribute<>(
                AttributePath.of("years"),
                Converters.TEXT,
                Converters.<Integer>set(Converters.INTEGER),
                entry -> new SetAttribute<Shelf, Integer>(entry, Converters.INTEGER));

    /** The attribute {@code catalogue}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Shelf,
            String,
            Map<String, Book>,
            MapAttribute<Shelf, String, Book, BookPath.OptionalBookPath<Shelf>>>
        catalogue =
            new MapAttribute<>(
                AttributePath.of("catalogue"),
                Converters.TEXT,
                Converters.<String, Book>map(
                    Converters.TEXT,
                    Converters.<Book>document(BookMapper::toItem, BookMapper::read)),
                entry ->
                    new MapAttribute<>(
                        entry,
                        Converters.TEXT,
                        Converters.<Book>document(BookMapper::toItem, BookMapper::read),
                        BookPath.OptionalBookPath::new));

    private A() {}
  }
}
