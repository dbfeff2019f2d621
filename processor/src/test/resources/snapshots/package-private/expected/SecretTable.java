package hidden;

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
 * The table {@code secrets} of {@link Secret}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SecretTable extends DynamoTable<Secret, SecretTable> implements BatchWritable<Secret> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Secret> SCHEMA =
      TableSchema.<Secret>builder("secrets", SecretMapper::toItem, SecretMapper::read)
          .model(Secret.class)
          .key(ID)
          .keyOf(secret -> key(secret.id()).attributes())
          .index(IndexSchema.global("detail-index", ID).include("detail"))
          .required("detail")
          .build();

  /** The table to which {@code dynamo} maps the name {@code secrets}. */
  public SecretTable(Dynamo dynamo) {
    this(TableTarget.<Secret>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SecretTable(Dynamo dynamo, String table) {
    this(TableTarget.<Secret>of(dynamo, SCHEMA, table));
  }

  /** The table {@code secrets}, by a client that stays the caller's to close. */
  public SecretTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SecretTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SecretTable(TableTarget<Secret> target) {
    super(target, SecretTable::new);
  }

  /** The key of one {@link Secret}. */
  public static Key<Secret> key(String id) {
    return Key.<Secret>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Secret> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Secret>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Secret> decodeKey(String text) {
    return KeyReader.<Secret>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Secret get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Secret> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Secret, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Secret> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SecretTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Secret> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Secret> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Secret> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Secret refresh(ByDetailItem item) {
    return refreshItem(key(item.id()));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Secret> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code detail-index} (Query).
   *
   * <p>All that the index holds is {@code id} and {@code detail}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByDetailItem, Secret> byDetail(String id) {
    return partialQueryOf(
        queryIndex(
            "detail-index",
            Selection.<Secret, ByDetailItem>of(SecretMapper::readByDetailItem),
            ID.part(id)));
  }

  /**
   * The items of the global index {@code detail-index} (Scan).
   *
   * <p>All that the index holds is {@code id} and {@code detail}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByDetailItem, Secret> scanByDetail() {
    return scanIndex(
        "detail-index", Selection.<Secret, ByDetailItem>of(SecretMapper::readByDetailItem));
  }

  /** What the index {@code detail-index} holds of {@link Secret}. */
  public record ByDetailItem(String id, Detail detail) {
    /** The attributes of {@link ByDetailItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByDetailItem, String> id =
          new ComparableTextAttribute<ByDetailItem, String>(
              AttributePath.of("id"), Converters.TEXT);

      /** The attribute {@code detail}, stored as a map (M). */
      public static final DetailPath<ByDetailItem> detail =
          new DetailPath<ByDetailItem>(AttributePath.of("detail"));

      private A() {}
    }
  }

  /** The attributes of {@link Secret}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Secret, String> id =
        new ComparableTextAttribute<Secret, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code detail}, stored as a map (M). */
    public static final DetailPath<Secret> detail =
        new DetailPath<Secret>(AttributePath.of("detail"));

    private A() {}
  }
}
