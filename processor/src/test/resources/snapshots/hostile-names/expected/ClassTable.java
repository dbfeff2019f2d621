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
import io.dynamodel.expression.ComparableNumberAttribute;
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
 * The table {@code classes} of {@link Class}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ClassTable extends DynamoTable<Class, ClassTable>
    implements BatchWritable<Class> {
  private static final KeyAttribute<Integer> SIZE =
      KeyAttribute.<Integer>of("size", "size", Converters.INTEGER);
  private static final TableSchema<Class> SCHEMA =
      TableSchema.<Class>builder("classes", ClassMapper::toItem, ClassMapper::read)
          .model(Class.class)
          .key(SIZE)
          .keyOf(classRecord -> key(classRecord.size()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code classes}. */
  public ClassTable(Dynamo dynamo) {
    this(TableTarget.<Class>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ClassTable(Dynamo dynamo, java.lang.String table) {
    this(TableTarget.<Class>of(dynamo, SCHEMA, table));
  }

  /** The table {@code classes}, by a client that stays the caller's to close. */
  public ClassTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ClassTable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private ClassTable(TableTarget<Class> target) {
    super(target, ClassTable::new);
  }

  /** The key of one {@link Class}. */
  public static Key<Class> key(int size) {
    return Key.<Class>of(SCHEMA, SIZE.part(size));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Class> keyOf(Map<java.lang.String, AttributeValue> item) {
    return KeyReader.<Class>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Class> decodeKey(java.lang.String text) {
    return KeyReader.<Class>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Class get(int size) {
    return getItem(key(size));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Class> find(int size) {
    return findItem(key(size));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(int size, Selection<Class, P> selection) {
    return this.<P>findItem(key(size), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Class> getAll(int... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).mapToObj(ClassTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Class> delete(int size) {
    return deleteItem(key(size));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Class> update(int size) {
    return updateItem(key(size));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Class> upsert(int size) {
    return upsertItem(key(size));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Class> query(int size) {
    return queryOf(queryTable(SIZE.part(size)));
  }

  /** The attributes of {@link Class}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code size}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Class, Integer> size =
        new ComparableNumberAttribute<Class, Integer>(AttributePath.of("size"), Converters.INTEGER);

    private A() {}
  }
}
