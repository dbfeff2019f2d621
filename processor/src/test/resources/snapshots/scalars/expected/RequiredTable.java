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
import io.dynamodel.expression.BinaryAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.expression.ValueAttribute;
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
 * The table {@code required} of {@link Required}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class RequiredTable extends DynamoTable<Required, RequiredTable>
    implements BatchWritable<Required> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Required> SCHEMA =
      TableSchema.<Required>builder("required", RequiredMapper::toItem, RequiredMapper::read)
          .model(Required.class)
          .key(ID)
          .keyOf(required -> key(required.id()).attributes())
          .required(
              "text",
              "letter",
              "uuid",
              "instant",
              "localDate",
              "localTime",
              "localDateTime",
              "year",
              "yearMonth",
              "monthDay",
              "tiny",
              "small",
              "medium",
              "large",
              "single",
              "twice",
              "bigInteger",
              "bigDecimal",
              "flag",
              "bytes",
              "byteBuffer",
              "sdkBytes")
          .build();

  /** The table to which {@code dynamo} maps the name {@code required}. */
  public RequiredTable(Dynamo dynamo) {
    this(TableTarget.<Required>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public RequiredTable(Dynamo dynamo, String table) {
    this(TableTarget.<Required>of(dynamo, SCHEMA, table));
  }

  /** The table {@code required}, by a client that stays the caller's to close. */
  public RequiredTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public RequiredTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private RequiredTable(TableTarget<Required> target) {
    super(target, RequiredTable::new);
  }

  /** The key of one {@link Required}. */
  public static Key<Required> key(String id) {
    return Key.<Required>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Required> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Required>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Required> decodeKey(String text) {
    return KeyReader.<Required>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Required get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Required> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Required, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Required> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(RequiredTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Required> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Required> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Required> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Required> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Required}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Required, String> id =
        new ComparableTextAttribute<Required, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code text}, stored as text (S). */
    public static final TextAttribute<Required, String> text =
        new TextAttribute<Required, String>(AttributePath.of("text"), Converters.TEXT);

    /** The attribute {@code letter}, stored as text (S). */
    public static final TextAttribute<Required, Character> letter =
        new TextAttribute<Required, Character>(AttributePath.of("letter"), Converters.CHARACTER);

    /** The attribute {@code uuid}, stored as text (S). */
    public static final PrefixAttribute<Required, UUID> uuid =
        new PrefixAttribute<Required, UUID>(AttributePath.of("uuid"), Converters.UUID);

    /** The attribute {@code instant}, stored as text (S). */
    public static final TextAttribute<Required, Instant> instant =
        new TextAttribute<Required, Instant>(AttributePath.of("instant"), Converters.INSTANT);

    /** The attribute {@code localDate}, stored as text (S). */
    public static final TextAttribute<Required, LocalDate> localDate =
        new TextAttribute<Required, LocalDate>(
            AttributePath.of("localDate"), Converters.LOCAL_DATE);

    /** The attribute {@code localTime}, stored as text (S). */
    public static final TextAttribute<Required, LocalTime> localTime =
        new TextAttribute<Required, LocalTime>(
            AttributePath.of("localTime"), Converters.LOCAL_TIME);

    /** The attribute {@code localDateTime}, stored as text (S). */
    public static final TextAttribute<Required, LocalDateTime> localDateTime =
        new TextAttribute<Required, LocalDateTime>(
            AttributePath.of("localDateTime"), Converters.LOCAL_DATE_TIME);

    /** The attribute {@code year}, stored as text (S). */
    public static final TextAttribute<Required, Year> year =
        new TextAttribute<Required, Year>(AttributePath.of("year"), Converters.YEAR);

    /** The attribute {@code yearMonth}, stored as text (S). */
    public static final TextAttribute<Required, YearMonth> yearMonth =
        new TextAttribute<Required, YearMonth>(
            AttributePath.of("yearMonth"), Converters.YEAR_MONTH);

    /** The attribute {@code monthDay}, stored as text (S). */
    public static final TextAttribute<Required, MonthDay> monthDay =
        new TextAttribute<Required, MonthDay>(AttributePath.of("monthDay"), Converters.MONTH_DAY);

    /** The attribute {@code tiny}, stored as a number (N). */
    public static final NumberAttribute<Required, Byte> tiny =
        new NumberAttribute<Required, Byte>(AttributePath.of("tiny"), Converters.BYTE);

    /** The attribute {@code small}, stored as a number (N). */
    public static final NumberAttribute<Required, Short> small =
        new NumberAttribute<Required, Short>(AttributePath.of("small"), Converters.SHORT);

    /** The attribute {@code medium}, stored as a number (N). */
    public static final NumberAttribute<Required, Integer> medium =
        new NumberAttribute<Required, Integer>(AttributePath.of("medium"), Converters.INTEGER);

    /** The attribute {@code large}, stored as a number (N). */
    public static final NumberAttribute<Required, Long> large =
        new NumberAttribute<Required, Long>(AttributePath.of("large"), Converters.LONG);

    /** The attribute {@code single}, stored as a number (N). */
    public static final NumberAttribute<Required, Float> single =
        new NumberAttribute<Required, Float>(AttributePath.of("single"), Converters.FLOAT);

    /** The attribute {@code twice}, stored as a number (N). */
    public static final NumberAttribute<Required, Double> twice =
        new NumberAttribute<Required, Double>(AttributePath.of("twice"), Converters.DOUBLE);

    /** The attribute {@code bigInteger}, stored as a number (N). */
    public static final NumberAttribute<Required, BigInteger> bigInteger =
        new NumberAttribute<Required, BigInteger>(
            AttributePath.of("bigInteger"), Converters.BIG_INTEGER);

    /** The attribute {@code bigDecimal}, stored as a number (N). */
    public static final NumberAttribute<Required, BigDecimal> bigDecimal =
        new NumberAttribute<Required, BigDecimal>(
            AttributePath.of("bigDecimal"), Converters.BIG_DECIMAL);

    /** The attribute {@code flag}, stored as a boolean (BOOL). */
    public static final ValueAttribute<Required, Boolean> flag =
        new ValueAttribute<Required, Boolean>(AttributePath.of("flag"), Converters.BOOLEAN);

    /** The attribute {@code bytes}, stored as bytes (B). */
    public static final BinaryAttribute<Required, byte[]> bytes =
        new BinaryAttribute<Required, byte[]>(AttributePath.of("bytes"), Converters.BYTES);

    /** The attribute {@code byteBuffer}, stored as bytes (B). */
    public static final BinaryAttribute<Required, ByteBuffer> byteBuffer =
        new BinaryAttribute<Required, ByteBuffer>(
            AttributePath.of("byteBuffer"), Converters.BYTE_BUFFER);

    /** The attribute {@code sdkBytes}, stored as bytes (B). */
    public static final BinaryAttribute<Required, SdkBytes> sdkBytes =
        new BinaryAttribute<Required, SdkBytes>(AttributePath.of("sdkBytes"), Converters.SDK_BYTES);

    private A() {}
  }
}
