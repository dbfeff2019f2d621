package keys;

import io.dynamodel.BatchWritable;
import io.dynamodel.BinaryKeyStep;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableBinaryAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code sensors} of {@link Sensor}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SensorTable extends DynamoTable<Sensor, SensorTable>
    implements BatchWritable<Sensor> {
  private static final KeyAttribute<YearMonth> MONTH =
      KeyAttribute.<YearMonth>of("month", "month", Converters.YEAR_MONTH);
  private static final KeyAttribute<byte[]> ADDRESS =
      KeyAttribute.<byte[]>of("address", "address", Converters.BYTES);
  private static final TableSchema<Sensor> SCHEMA =
      TableSchema.<Sensor>builder("sensors", SensorMapper::toItem, SensorMapper::read)
          .model(Sensor.class)
          .key(MONTH, ADDRESS)
          .keyOf(sensor -> key(sensor.month(), sensor.address()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code sensors}. */
  public SensorTable(Dynamo dynamo) {
    this(TableTarget.<Sensor>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SensorTable(Dynamo dynamo, String table) {
    this(TableTarget.<Sensor>of(dynamo, SCHEMA, table));
  }

  /** The table {@code sensors}, by a client that stays the caller's to close. */
  public SensorTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SensorTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SensorTable(TableTarget<Sensor> target) {
    super(target, SensorTable::new);
  }

  /** The key of one {@link Sensor}. */
  public static Key<Sensor> key(YearMonth month, byte[] address) {
    return Key.<Sensor>of(SCHEMA, MONTH.part(month), ADDRESS.part(address));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Sensor> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Sensor>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Sensor> decodeKey(String text) {
    return KeyReader.<Sensor>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Sensor get(YearMonth month, byte[] address) {
    return getItem(key(month, address));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Sensor> find(YearMonth month, byte[] address) {
    return findItem(key(month, address));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(YearMonth month, byte[] address, Selection<Sensor, P> selection) {
    return this.<P>findItem(key(month, address), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Sensor> delete(YearMonth month, byte[] address) {
    return deleteItem(key(month, address));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Sensor> update(YearMonth month, byte[] address) {
    return updateItem(key(month, address));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Sensor> upsert(YearMonth month, byte[] address) {
    return upsertItem(key(month, address));
  }

  /** The items of one partition (Query) in the order of {@code address}. */
  @CheckReturnValue
  public SensorQuery query(YearMonth month) {
    return new SensorQuery(queryTable(MONTH.part(month)));
  }

  /** A query whose items are in the order of {@code address}. */
  @CheckReturnValue
  public static final class SensorQuery extends QueryBase<Sensor, SensorQuery> {
    private SensorQuery(QueryPlan<Sensor> plan) {
      super(plan, SensorQuery::new);
    }

    /** Starts a condition on {@code address} (KeyConditionExpression). */
    public BinaryKeyStep<byte[], Query<Sensor>, Query<Sensor>> address() {
      return this.<byte[]>binaryStep(ADDRESS);
    }
  }

  /** The attributes of {@link Sensor}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code month}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Sensor, YearMonth> month =
        new ComparableTextAttribute<Sensor, YearMonth>(
            AttributePath.of("month"), Converters.YEAR_MONTH);

    /**
     * The sort key {@code address}, stored as bytes (B). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableBinaryAttribute<Sensor, byte[]> address =
        new ComparableBinaryAttribute<Sensor, byte[]>(
            AttributePath.of("address"), Converters.BYTES);

    private A() {}
  }
}
