package keys;

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
 * The table {@code counters} of {@link Counter}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CounterTable extends DynamoTable<Counter, CounterTable>
    implements BatchWritable<Counter> {
  private static final KeyAttribute<Integer> NUMBER =
      KeyAttribute.<Integer>of("number", "number", Converters.INTEGER);
  private static final TableSchema<Counter> SCHEMA =
      TableSchema.<Counter>builder("counters", CounterMapper::toItem, CounterMapper::read)
          .model(Counter.class)
          .key(NUMBER)
          .keyOf(counter -> key(counter.number()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code counters}. */
  public CounterTable(Dynamo dynamo) {
    this(TableTarget.<Counter>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public CounterTable(Dynamo dynamo, String table) {
    this(TableTarget.<Counter>of(dynamo, SCHEMA, table));
  }

  /** The table {@code counters}, by a client that stays the caller's to close. */
  public CounterTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public CounterTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private CounterTable(TableTarget<Counter> target) {
    super(target, CounterTable::new);
  }

  /** The key of one {@link Counter}. */
  public static Key<Counter> key(int number) {
    return Key.<Counter>of(SCHEMA, NUMBER.part(number));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Counter> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Counter>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Counter> decodeKey(String text) {
    return KeyReader.<Counter>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Counter get(int number) {
    return getItem(key(number));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Counter> find(int number) {
    return findItem(key(number));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(int number, Selection<Counter, P> selection) {
    return this.<P>findItem(key(number), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Counter> getAll(int... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).mapToObj(CounterTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Counter> delete(int number) {
    return deleteItem(key(number));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Counter> update(int number) {
    return updateItem(key(number));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Counter> upsert(int number) {
    return upsertItem(key(number));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Counter> query(int number) {
    return queryOf(queryTable(NUMBER.part(number)));
  }

  /** The attributes of {@link Counter}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code number}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Counter, Integer> number =
        new ComparableNumberAttribute<Counter, Integer>(
            AttributePath.of("number"), Converters.INTEGER);

    private A() {}
  }
}
