package scalars;

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
import io.dynamodel.expression.OptionalBinaryAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.OptionalValueAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code nullables} of {@link Nullables}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class NullablesTable extends DynamoTable<Nullables, NullablesTable>
    implements BatchWritable<Nullables> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Nullables> SCHEMA =
      TableSchema.<Nullables>builder("nullables", NullablesMapper::toItem, NullablesMapper::read)
          .model(Nullables.class)
          .key(ID)
          .keyOf(nullables -> key(nullables.id()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code nullables}. */
  public NullablesTable(Dynamo dynamo) {
    this(TableTarget.<Nullables>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public NullablesTable(Dynamo dynamo, String table) {
    this(TableTarget.<Nullables>of(dynamo, SCHEMA, table));
  }

  /** The table {@code nullables}, by a client that stays the caller's to close. */
  public NullablesTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public NullablesTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private NullablesTable(TableTarget<Nullables> target) {
    super(target, NullablesTable::new);
  }

  /** The key of one {@link Nullables}. */
  public static Key<Nullables> key(String id) {
    return Key.<Nullables>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Nullables> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Nullables>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Nullables> decodeKey(String text) {
    return KeyReader.<Nullables>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Nullables get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Nullables> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Nullables, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Nullables> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(NullablesTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Nullables> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Nullables> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Nullables> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Nullables> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Nullables}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Nullables, String> id =
        new ComparableTextAttribute<Nullables, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The attribute {@code text}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, String> text =
        new OptionalTextAttribute<Nullables, String>(AttributePath.of("text"), Converters.TEXT);

    /**
     * The attribute {@code letter}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, Character> letter =
        new OptionalTextAttribute<Nullables, Character>(
            AttributePath.of("letter"), Converters.CHARACTER);

    /**
     * The attribute {@code uuid}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Nullables, UUID> uuid =
        new OptionalPrefixAttribute<Nullables, UUID>(AttributePath.of("uuid"), Converters.UUID);

    /**
     * The attribute {@code instant}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, Instant> instant =
        new OptionalTextAttribute<Nullables, Instant>(
            AttributePath.of("instant"), Converters.INSTANT);

    /**
     * The attribute {@code localDate}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, LocalDate> localDate =
        new OptionalTextAttribute<Nullables, LocalDate>(
            AttributePath.of("localDate"), Converters.LOCAL_DATE);

    /**
     * The attribute {@code localTime}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, LocalTime> localTime =
        new OptionalTextAttribute<Nullables, LocalTime>(
            AttributePath.of("localTime"), Converters.LOCAL_TIME);

    /**
     * The attribute {@code localDateTime}, stored as text (S); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, LocalDateTime> localDateTime =
        new OptionalTextAttribute<Nullables, LocalDateTime>(
            AttributePath.of("localDateTime"), Converters.LOCAL_DATE_TIME);

    /**
     * The attribute {@code year}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, Year> year =
        new OptionalTextAttribute<Nullables, Year>(AttributePath.of("year"), Converters.YEAR);

    /**
     * The attribute {@code yearMonth}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, YearMonth> yearMonth =
        new OptionalTextAttribute<Nullables, YearMonth>(
            AttributePath.of("yearMonth"), Converters.YEAR_MONTH);

    /**
     * The attribute {@code monthDay}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Nullables, MonthDay> monthDay =
        new OptionalTextAttribute<Nullables, MonthDay>(
            AttributePath.of("monthDay"), Converters.MONTH_DAY);

    /**
     * The attribute {@code tiny}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, Byte> tiny =
        new OptionalNumberAttribute<Nullables, Byte>(AttributePath.of("tiny"), Converters.BYTE);

    /**
     * The attribute {@code small}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, Short> small =
        new OptionalNumberAttribute<Nullables, Short>(AttributePath.of("small"), Converters.SHORT);

    /**
     * The attribute {@code medium}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, Integer> medium =
        new OptionalNumberAttribute<Nullables, Integer>(
            AttributePath.of("medium"), Converters.INTEGER);

    /**
     * The attribute {@code large}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, Long> large =
        new OptionalNumberAttribute<Nullables, Long>(AttributePath.of("large"), Converters.LONG);

    /**
     * The attribute {@code single}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, Float> single =
        new OptionalNumberAttribute<Nullables, Float>(AttributePath.of("single"), Converters.FLOAT);

    /**
     * The attribute {@code twice}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, Double> twice =
        new OptionalNumberAttribute<Nullables, Double>(
            AttributePath.of("twice"), Converters.DOUBLE);

    /**
     * The attribute {@code bigInteger}, stored as a number (N); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, BigInteger> bigInteger =
        new OptionalNumberAttribute<Nullables, BigInteger>(
            AttributePath.of("bigInteger"), Converters.BIG_INTEGER);

    /**
     * The attribute {@code bigDecimal}, stored as a number (N); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Nullables, BigDecimal> bigDecimal =
        new OptionalNumberAttribute<Nullables, BigDecimal>(
            AttributePath.of("bigDecimal"), Converters.BIG_DECIMAL);

    /**
     * The attribute {@code flag}, stored as a boolean (BOOL); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final OptionalValueAttribute<Nullables, Boolean> flag =
        new OptionalValueAttribute<Nullables, Boolean>(
            AttributePath.of("flag"), Converters.BOOLEAN);

    /**
     * The attribute {@code bytes}, stored as bytes (B); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Nullables, byte[]> bytes =
        new OptionalBinaryAttribute<Nullables, byte[]>(AttributePath.of("bytes"), Converters.BYTES);

    /**
     * The attribute {@code byteBuffer}, stored as bytes (B); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Nullables, ByteBuffer> byteBuffer =
        new OptionalBinaryAttribute<Nullables, ByteBuffer>(
            AttributePath.of("byteBuffer"), Converters.BYTE_BUFFER);

    /**
     * The attribute {@code sdkBytes}, stored as bytes (B); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Nullables, SdkBytes> sdkBytes =
        new OptionalBinaryAttribute<Nullables, SdkBytes>(
            AttributePath.of("sdkBytes"), Converters.SDK_BYTES);

    private A() {}
  }
}
