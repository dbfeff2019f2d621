package typevariables;

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
 * The table {@code parts} of {@link P}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PTable extends DynamoTable<P, PTable> implements BatchWritable<P> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<String> NAME =
      KeyAttribute.<String>of("name", "name", Converters.TEXT);
  private static final TableSchema<P> SCHEMA =
      TableSchema.<P>builder("parts", PMapper::toItem, PMapper::read)
          .model(P.class)
          .key(ID)
          .keyOf(p -> key(p.id()).attributes())
          .index(IndexSchema.global("name-index", NAME).keysOnly())
          .required("name")
          .build();

  /** The table to which {@code dynamo} maps the name {@code parts}. */
  public PTable(Dynamo dynamo) {
    this(TableTarget.<P>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public PTable(Dynamo dynamo, String table) {
    this(TableTarget.<P>of(dynamo, SCHEMA, table));
  }

  /** The table {@code parts}, by a client that stays the caller's to close. */
  public PTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public PTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private PTable(TableTarget<P> target) {
    super(target, PTable::new);
  }

  /** The key of one {@link P}. */
  public static Key<P> key(String id) {
    return Key.<P>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<P> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<P>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<P> decodeKey(String text) {
    return KeyReader.<P>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public P get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<P> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <Part> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <Part> Optional<Part> find(String id, Selection<P, Part> selection) {
    return this.<Part>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<P> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(PTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<P> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<P> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<P> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public P refresh(ByNameItem item) {
    return refreshItem(key(item.id()));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<P> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code name-index} (Query).
   *
   * <p>All that the index holds is {@code id} and {@code name}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByNameItem, P> byName(String name) {
    return partialQueryOf(
        queryIndex(
            "name-index", Selection.<P, ByNameItem>of(PMapper::readByNameItem), NAME.part(name)));
  }

  /**
   * The items of the global index {@code name-index} (Scan).
   *
   * <p>All that the index holds is {@code id} and {@code name}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByNameItem, P> scanByName() {
    return scanIndex("name-index", Selection.<P, ByNameItem>of(PMapper::readByNameItem));
  }

  /** What the index {@code name-index} holds of {@link P}. */
  public record ByNameItem(String id, String name) {
    /** The attributes of {@link ByNameItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByNameItem, String> id =
          new ComparableTextAttribute<ByNameItem, String>(AttributePath.of("id"), Converters.TEXT);

      /** The attribute {@code name}, stored as text (S). */
      public static final TextAttribute<ByNameItem, String> name =
          new TextAttribute<ByNameItem, String>(AttributePath.of("name"), Converters.TEXT);

      private A() {}
    }
  }

  /** The attributes of {@link P}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<P, String> id =
        new ComparableTextAttribute<P, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code name}, stored as text (S). */
    public static final TextAttribute<P, String> name =
        new TextAttribute<P, String>(AttributePath.of("name"), Converters.TEXT);

    /**
     * The attribute {@code m}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final MPath.OptionalMPath<P> m =
        new MPath.OptionalMPath<P>(AttributePath.of("m"));

    private A() {}
  }
}
