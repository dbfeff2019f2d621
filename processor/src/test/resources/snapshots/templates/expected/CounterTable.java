package templates;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
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
final class CounterTable extends DynamoTable<Counter, CounterTable>
    implements BatchWritable<Counter> {
  /** The table to which {@code dynamo} maps the name {@code counters}. */
  public CounterTable(Dynamo dynamo) {
    this(TableTarget.<Counter>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public CounterTable(Dynamo dynamo, String table) {
    this(TableTarget.<Counter>of(dynamo, Schema.SCHEMA, table));
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
  public static Key<Counter> key(String name) {
    return Key.<Counter>of(Schema.SCHEMA, Schema.PK.of(), Schema.NAME.part(name));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Counter> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Counter>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Counter> decodeKey(String text) {
    return KeyReader.<Counter>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Counter get(String name) {
    return getItem(key(name));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Counter> find(String name) {
    return findItem(key(name));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String name, Selection<Counter, P> selection) {
    return this.<P>findItem(key(name), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Counter> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(CounterTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Counter> delete(String name) {
    return deleteItem(key(name));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Counter> update(String name) {
    return updateItem(key(name));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Counter> upsert(String name) {
    return upsertItem(key(name));
  }

  /** The items of one partition (Query) in the order of {@code name}. */
  @CheckReturnValue
  public CounterQuery query() {
    return new CounterQuery(queryTable(Schema.PK.of()));
  }

  /** A query whose items are in the order of {@code name}. */
  @CheckReturnValue
  public static final class CounterQuery extends QueryBase<Counter, CounterQuery> {
    private CounterQuery(QueryPlan<Counter> plan) {
      super(plan, CounterQuery::new);
    }

    /** Starts a condition on {@code name} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Counter>, Query<Counter>> name() {
      return this.<String>textStep(Schema.NAME);
    }
  }

  /** The attributes of {@link Counter}, for conditions and updates. */
  public static final class A {
    /**
     * The sort key {@code name}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final ComparableTextAttribute<Counter, String> name =
        new ComparableTextAttribute<Counter, String>(AttributePath.of("name"), Converters.TEXT);

    /**
     * The count {@code count}, stored as a number (N). Updates alone change it: a put leaves it
     * alone.
     */
    public static final NumberAttribute<Counter, Long> count =
        new NumberAttribute<Counter, Long>(AttributePath.of("count"), Converters.LONG);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> NAME =
        KeyAttribute.<String>of("name", "name", Converters.TEXT);

    static final KeyTemplate PK = KeyTemplate.of("PK").text("COUNTERS");

    static final TableSchema<Counter> SCHEMA =
        TableSchema.<Counter>builder("counters", CounterMapper::toItem, CounterMapper::read)
            .model(Counter.class)
            .key(PK, NAME)
            .keyOf(counter -> key(counter.name()).attributes())
            .counters("count")
            .required("count")
            .mapped("PK", "name", "count")
            .build();

    private Schema() {}
  }
}
