package deprecated;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialScan;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.TextAttribute;
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
 * The table {@code index} of {@link Index}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
public final class IndexTable extends DynamoTable<Index, IndexTable>
    implements BatchWritable<Index> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<String> TEXT =
      KeyAttribute.<String>of("text", "text", Converters.TEXT);
  private static final TableSchema<Index> SCHEMA =
      TableSchema.<Index>builder("index", IndexMapper::toItem, IndexMapper::read)
          .model(Index.class)
          .key(ID)
          .keyOf(index -> key(index.id()).attributes())
          .index(IndexSchema.global("text-index", TEXT).keysOnly())
          .required("text")
          .build();

  /** The table to which {@code dynamo} maps the name {@code index}. */
  public IndexTable(Dynamo dynamo) {
    this(TableTarget.<Index>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public IndexTable(Dynamo dynamo, String table) {
    this(TableTarget.<Index>of(dynamo, SCHEMA, table));
  }

  /** The table {@code index}, by a client that stays the caller's to close. */
  public IndexTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public IndexTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private IndexTable(TableTarget<Index> target) {
    super(target, IndexTable::new);
  }

  /** The key of one {@link Index}. */
  public static Key<Index> key(String id) {
    return Key.<Index>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Index> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Index>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Index> decodeKey(String text) {
    return KeyReader.<Index>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Index get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Index> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Index, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Index> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(IndexTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Index> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Index> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Index> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Index refresh(Index.Entry item) {
    return refreshItem(key(item.id()));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Index> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code text-index} (Query).
   *
   * <p>They are read as {@link Index.Entry}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<Index.Entry, Index> byText(String text) {
    return partialQueryOf(
        queryIndex("text-index", Index_EntryProjection.SELECTION, TEXT.part(text)));
  }

  /**
   * The items of the global index {@code text-index} (Scan).
   *
   * <p>They are read as {@link Index.Entry}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<Index.Entry, Index> scanByText() {
    return scanIndex("text-index", Index_EntryProjection.SELECTION);
  }

  /** The attributes of {@link Index}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Index, String> id =
        new ComparableTextAttribute<Index, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code text}, stored as text (S). */
    public static final TextAttribute<Index, String> text =
        new TextAttribute<Index, String>(AttributePath.of("text"), Converters.TEXT);

    private A() {}
  }
}
