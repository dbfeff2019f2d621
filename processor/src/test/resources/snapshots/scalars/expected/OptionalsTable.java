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
 * The table {@code optionals} of {@link Optionals}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OptionalsTable extends DynamoTable<Optionals, OptionalsTable>
    implements BatchWritable<Optionals> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Optionals> SCHEMA =
      TableSchema.<Optionals>builder("optionals", OptionalsMapper::toItem, OptionalsMapper::read)
          .model(Optionals.class)
          .key(ID)
          .keyOf(optionals -> key(optionals.id()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code optionals}. */
  public OptionalsTable(Dynamo dynamo) {
    this(TableTarget.<Optionals>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OptionalsTable(Dynamo dynamo, String table) {
    this(TableTarget.<Optionals>of(dynamo, SCHEMA, table));
  }

  /** The table {@code optionals}, by a client that stays the caller's to close. */
  public OptionalsTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public OptionalsTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private OptionalsTable(TableTarget<Optionals> target) {
    super(target, OptionalsTable::new);
  }

  /** The key of one {@link Optionals}. */
  public static Key<Optionals> key(String id) {
    return Key.<Optionals>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Optionals> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Optionals>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Optionals> decodeKey(String text) {
    return KeyReader.<Optionals>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optionals get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Optionals> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Optionals, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Optionals> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(OptionalsTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Optionals> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Optionals> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Optionals> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Optionals> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Optionals}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Optionals, String> id =
        new ComparableTextAttribute<Optionals, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The attribute {@code text}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, String> text =
        new OptionalTextAttribute<Optionals, String>(AttributePath.of("text"), Converters.TEXT);

    /**
     * The attribute {@code letter}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, Character> letter =
        new OptionalTextAttribute<Optionals, Character>(
            AttributePath.of("letter"), Converters.CHARACTER);

    /**
     * The attribute {@code uuid}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Optionals, UUID> uuid =
        new OptionalPrefixAttribute<Optionals, UUID>(AttributePath.of("uuid"), Converters.UUID);

    /**
     * The attribute {@code instant}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, Instant> instant =
        new OptionalTextAttribute<Optionals, Instant>(
            AttributePath.of("instant"), Converters.INSTANT);

    /**
     * The attribute {@code localDate}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, LocalDate> localDate =
        new OptionalTextAttribute<Optionals, LocalDate>(
            AttributePath.of("localDate"), Converters.LOCAL_DATE);

    /**
     * The attribute {@code localTime}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, LocalTime> localTime =
        new OptionalTextAttribute<Optionals, LocalTime>(
            AttributePath.of("localTime"), Converters.LOCAL_TIME);

    /**
     * The attribute {@code localDateTime}, stored as text (S); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, LocalDateTime> localDateTime =
        new OptionalTextAttribute<Optionals, LocalDateTime>(
            AttributePath.of("localDateTime"), Converters.LOCAL_DATE_TIME);

    /**
     * The attribute {@code year}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, Year> year =
        new OptionalTextAttribute<Optionals, Year>(AttributePath.of("year"), Converters.YEAR);

    /**
     * The attribute {@code yearMonth}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, YearMonth> yearMonth =
        new OptionalTextAttribute<Optionals, YearMonth>(
            AttributePath.of("yearMonth"), Converters.YEAR_MONTH);

    /**
     * The attribute {@code monthDay}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Optionals, MonthDay> monthDay =
        new OptionalTextAttribute<Optionals, MonthDay>(
            AttributePath.of("monthDay"), Converters.MONTH_DAY);

    /**
     * The attribute {@code tiny}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, Byte> tiny =
        new OptionalNumberAttribute<Optionals, Byte>(AttributePath.of("tiny"), Converters.BYTE);

    /**
     * The attribute {@code small}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, Short> small =
        new OptionalNumberAttribute<Optionals, Short>(AttributePath.of("small"), Converters.SHORT);

    /**
     * The attribute {@code medium}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, Integer> medium =
        new OptionalNumberAttribute<Optionals, Integer>(
            AttributePath.of("medium"), Converters.INTEGER);

    /**
     * The attribute {@code large}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, Long> large =
        new OptionalNumberAttribute<Optionals, Long>(AttributePath.of("large"), Converters.LONG);

    /**
     * The attribute {@code single}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, Float> single =
        new OptionalNumberAttribute<Optionals, Float>(AttributePath.of("single"), Converters.FLOAT);

    /**
     * The attribute {@code twice}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, Double> twice =
        new OptionalNumberAttribute<Optionals, Double>(
            AttributePath.of("twice"), Converters.DOUBLE);

    /**
     * The attribute {@code bigInteger}, stored as a number (N); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, BigInteger> bigInteger =
        new OptionalNumberAttribute<Optionals, BigInteger>(
            AttributePath.of("bigInteger"), Converters.BIG_INTEGER);

    /**
     * The attribute {@code bigDecimal}, stored as a number (N); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Optionals, BigDecimal> bigDecimal =
        new OptionalNumberAttribute<Optionals, BigDecimal>(
            AttributePath.of("bigDecimal"), Converters.BIG_DECIMAL);

    /**
     * The attribute {@code flag}, stored as a boolean (BOOL); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalValueAttribute<Optionals, Boolean> flag =
        new OptionalValueAttribute<Optionals, Boolean>(
            AttributePath.of("flag"), Converters.BOOLEAN);

    /**
     * The attribute {@code bytes}, stored as bytes (B); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Optionals, byte[]> bytes =
        new OptionalBinaryAttribute<Optionals, byte[]>(AttributePath.of("bytes"), Converters.BYTES);

    /**
     * The attribute {@code byteBuffer}, stored as bytes (B); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Optionals, ByteBuffer> byteBuffer =
        new OptionalBinaryAttribute<Optionals, ByteBuffer>(
            AttributePath.of("byteBuffer"), Converters.BYTE_BUFFER);

    /**
     * The attribute {@code sdkBytes}, stored as bytes (B); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalBinaryAttribute<Optionals, SdkBytes> sdkBytes =
        new OptionalBinaryAttribute<Optionals, SdkBytes>(
            AttributePath.of("sdkBytes"), Converters.SDK_BYTES);

    private A() {}
  }
}
