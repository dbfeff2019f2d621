package timetolive;

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
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
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
 * The table {@code drafts} of {@link Draft}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DraftTable extends DynamoTable<Draft, DraftTable>
    implements BatchWritable<Draft> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Draft> SCHEMA =
      TableSchema.<Draft>builder("drafts", DraftMapper::toItem, DraftMapper::read)
          .model(Draft.class)
          .key(ID)
          .keyOf(draft -> key(draft.id()).attributes())
          .timeToLive("expires")
          .build();

  /** The table to which {@code dynamo} maps the name {@code drafts}. */
  public DraftTable(Dynamo dynamo) {
    this(TableTarget.<Draft>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public DraftTable(Dynamo dynamo, String table) {
    this(TableTarget.<Draft>of(dynamo, SCHEMA, table));
  }

  /** The table {@code drafts}, by a client that stays the caller's to close. */
  public DraftTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public DraftTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private DraftTable(TableTarget<Draft> target) {
    super(target, DraftTable::new);
  }

  /** The key of one {@link Draft}. */
  public static Key<Draft> key(String id) {
    return Key.<Draft>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Draft> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Draft>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Draft> decodeKey(String text) {
    return KeyReader.<Draft>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Draft get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Draft> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Draft, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Draft> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(DraftTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Draft> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Draft> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Draft> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Draft> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Draft}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Draft, String> id =
        new ComparableTextAttribute<Draft, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The attribute {@code expires}, stored as a number (N), the seconds since 1970, rounded up,
     * after which DynamoDB deletes the item; absent where it is null, and an absent attribute
     * equals nothing.
     */
    public static final OptionalOrderedAttribute<Draft, Instant> expires =
        new OptionalOrderedAttribute<Draft, Instant>(
            AttributePath.of("expires"), Converters.TIME_TO_LIVE);

    private A() {}
  }
}
