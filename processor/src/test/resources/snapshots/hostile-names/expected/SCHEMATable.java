package hostile;

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
 * The table {@code schemas} of {@link SCHEMA}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SCHEMATable extends DynamoTable<SCHEMA, SCHEMATable> implements BatchWritable<SCHEMA> {
  private static final KeyAttribute<java.lang.String> ID =
      KeyAttribute.<java.lang.String>of("id", "id", Converters.TEXT).autoId();
  private static final TableSchema<SCHEMA> SCHEMA =
      TableSchema.<SCHEMA>builder("schemas", SCHEMAMapper::toItem, SCHEMAMapper::read)
          .model(SCHEMA.class)
          .key(ID)
          .keyOf(sCHEMA -> Key.<SCHEMA>of(SCHEMATable.SCHEMA, ID.part(sCHEMA.id())).attributes())
          .autoId(sCHEMA -> sCHEMA.id(), SCHEMATable::withId)
          .build();

  /** The table to which {@code dynamo} maps the name {@code schemas}. */
  public SCHEMATable(Dynamo dynamo) {
    this(TableTarget.<SCHEMA>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SCHEMATable(Dynamo dynamo, java.lang.String table) {
    this(TableTarget.<SCHEMA>of(dynamo, SCHEMA, table));
  }

  /** The table {@code schemas}, by a client that stays the caller's to close. */
  public SCHEMATable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SCHEMATable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private SCHEMATable(TableTarget<SCHEMA> target) {
    super(target, SCHEMATable::new);
  }

  /** The key of one {@link SCHEMA}. */
  public static Key<SCHEMA> key(java.lang.String id) {
    return Key.<SCHEMA>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<SCHEMA> keyOf(Map<java.lang.String, AttributeValue> item) {
    return KeyReader.<SCHEMA>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<SCHEMA> decodeKey(java.lang.String text) {
    return KeyReader.<SCHEMA>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public SCHEMA get(java.lang.String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<SCHEMA> find(java.lang.String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(java.lang.String id, Selection<SCHEMA, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<SCHEMA> getAll(java.lang.String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SCHEMATable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<SCHEMA> delete(java.lang.String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<SCHEMA> update(java.lang.String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<SCHEMA> upsert(java.lang.String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<SCHEMA> query(java.lang.String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  private static SCHEMA withId(SCHEMA sCHEMA, java.lang.String id) {
    return new SCHEMA(
        id);
  }

  /** The attributes of {@link SCHEMA}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<SCHEMA, java.lang.String> id =
        new ComparableTextAttribute<SCHEMA, java.lang.String>(
            AttributePath.of("id"), Converters.TEXT);

    private A() {}
  }
}
