package async;

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
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.NumberAttribute;
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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code schemas} of {@link Schema}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SchemaTable extends DynamoTable<Schema, SchemaTable> implements BatchWritable<Schema> {
  /** The table to which {@code dynamo} maps the name {@code schemas}. */
  public SchemaTable(Dynamo dynamo) {
    this(TableTarget.<async.Schema>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SchemaTable(Dynamo dynamo, String table) {
    this(TableTarget.<async.Schema>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code schemas}, by a client that stays the caller's to close. */
  public SchemaTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SchemaTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SchemaTable(TableTarget<async.Schema> target) {
    super(target, SchemaTable::new);
  }

  /** The key of one {@link async.Schema}. */
  public static Key<async.Schema> key(UUID id) {
    return Key.<async.Schema>of(Schema.SCHEMA, Schema.ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<async.Schema> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<async.Schema>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<async.Schema> decodeKey(String text) {
    return KeyReader.<async.Schema>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public async.Schema get(UUID id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<async.Schema> find(UUID id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(UUID id, Selection<async.Schema, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<async.Schema> getAll(UUID... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SchemaTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<async.Schema> delete(UUID id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<async.Schema> update(UUID id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<async.Schema> upsert(UUID id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public async.Schema refresh(ByOwnerItem item) {
    return refreshItem(Key.<async.Schema>of(Schema.SCHEMA, Schema.ID.part(item.id())));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<async.Schema> query(UUID id) {
    return queryOf(queryTable(Schema.ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code owner-index} (Query).
   *
   * <p>All that the index holds is {@code id} and {@code owner}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByOwnerItem, async.Schema> byOwner(String owner) {
    return partialQueryOf(
        queryIndex(
            "owner-index",
            Selection.<async.Schema, ByOwnerItem>of(SchemaMapper::readByOwnerItem),
            Schema.OWNER.part(owner)));
  }

  /**
   * The items of the global index {@code owner-index} (Scan).
   *
   * <p>All that the index holds is {@code id} and {@code owner}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByOwnerItem, async.Schema> scanByOwner() {
    return scanIndex(
        "owner-index", Selection.<async.Schema, ByOwnerItem>of(SchemaMapper::readByOwnerItem));
  }

  private static async.Schema withId(async.Schema schema, String id) {
    return new async.Schema(
        UUID.fromString(id),
        schema.owner(),
        schema.size());
  }

  /** What the index {@code owner-index} holds of {@link async.Schema}. */
  public record ByOwnerItem(UUID id, String owner) {
    /** The attributes of {@link ByOwnerItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparablePrefixAttribute<ByOwnerItem, UUID> id =
          new ComparablePrefixAttribute<ByOwnerItem, UUID>(AttributePath.of("id"), Converters.UUID);

      /** The attribute {@code owner}, stored as text (S). */
      public static final TextAttribute<ByOwnerItem, String> owner =
          new TextAttribute<ByOwnerItem, String>(AttributePath.of("owner"), Converters.TEXT);

      private A() {}
    }
  }

  /** The attributes of {@link async.Schema}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparablePrefixAttribute<async.Schema, UUID> id =
        new ComparablePrefixAttribute<async.Schema, UUID>(AttributePath.of("id"), Converters.UUID);

    /** The attribute {@code owner}, stored as text (S). */
    public static final TextAttribute<async.Schema, String> owner =
        new TextAttribute<async.Schema, String>(AttributePath.of("owner"), Converters.TEXT);

    /** The attribute {@code size}, stored as a number (N). */
    public static final NumberAttribute<async.Schema, Long> size =
        new NumberAttribute<async.Schema, Long>(AttributePath.of("size"), Converters.LONG);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<UUID> ID =
        KeyAttribute.<UUID>of("id", "id", Converters.UUID).autoId();

    static final KeyAttribute<String> OWNER =
        KeyAttribute.<String>of("owner", "owner", Converters.TEXT);

    static final TableSchema<async.Schema> SCHEMA =
        TableSchema.<async.Schema>builder("schemas", SchemaMapper::toItem, SchemaMapper::read)
            .model(async.Schema.class)
            .key(ID)
            .keyOf(
                schema ->
                    Key.<async.Schema>of(Schema.SCHEMA, Schema.ID.part(schema.id())).attributes())
            .autoId(schema -> schema.id(), SchemaTable::withId)
            .index(IndexSchema.global("owner-index", OWNER).keysOnly())
            .required("owner", "size")
            .build();

    private Schema() {}
  }
}
