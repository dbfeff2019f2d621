package defaults;

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
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.OptionalValueAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code settings} of {@link Settings}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SettingsTable extends DynamoTable<Settings, SettingsTable>
    implements BatchWritable<Settings> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Settings> SCHEMA =
      TableSchema.<Settings>builder("settings", SettingsMapper::toItem, SettingsMapper::read)
          .model(Settings.class)
          .key(ID)
          .keyOf(settings -> key(settings.id()).attributes())
          .withDefault("text", Converters.TEXT, "plain \"quoted\"\n $L")
          .withDefault("empty", Converters.TEXT, "")
          .withDefault("quote", Converters.CHARACTER, '\'')
          .withDefault("doubleQuote", Converters.CHARACTER, '"')
          .withDefault("flag", Converters.BOOLEAN, true)
          .withDefault("boxedFlag", Converters.BOOLEAN, false)
          .withDefault("tiny", Converters.BYTE, (byte) -7)
          .withDefault("small", Converters.SHORT, (short) 100)
          .withDefault("medium", Converters.INTEGER, 5)
          .withDefault("boxed", Converters.INTEGER, 6)
          .withDefault("large", Converters.LONG, 9223372036854775807L)
          .withDefault("single", Converters.FLOAT, 0.1f)
          .withDefault("twice", Converters.DOUBLE, 2.0)
          .withDefault("whole", Converters.BIG_INTEGER, new BigInteger("12345678901234567890"))
          .withDefault("decimal", Converters.BIG_DECIMAL, new BigDecimal("3.5"))
          .withDefault(
              "level",
              Converters.<Settings.Level>enumeration(Settings.Level.values()),
              Settings.Level.HIGH)
          .withDefault("tags", Converters.<String>list(Converters.TEXT), List.<String>of())
          .withDefault("numbers", Converters.<Integer>set(Converters.INTEGER), Set.<Integer>of())
          .withDefault("data", Converters.FREE_MAP, Map.<String, Object>of())
          .withDefault("any", Converters.FREE_LIST, List.<Object>of())
          .build();

  /** The table to which {@code dynamo} maps the name {@code settings}. */
  public SettingsTable(Dynamo dynamo) {
    this(TableTarget.<Settings>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SettingsTable(Dynamo dynamo, String table) {
    this(TableTarget.<Settings>of(dynamo, SCHEMA, table));
  }

  /** The table {@code settings}, by a client that stays the caller's to close. */
  public SettingsTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SettingsTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SettingsTable(TableTarget<Settings> target) {
    super(target, SettingsTable::new);
  }

  /** The key of one {@link Settings}. */
  public static Key<Settings> key(String id) {
    return Key.<Settings>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Settings> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Settings>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Settings> decodeKey(String text) {
    return KeyReader.<Settings>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Settings get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Settings> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Settings, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Settings> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SettingsTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Settings> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Settings> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Settings> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Settings> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Settings}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Settings, String> id =
        new ComparableTextAttribute<Settings, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * {@code text}: a line
     *
     * <p>The attribute {@code text}, stored as text (S); read as <code>"plain "quoted"
     * $L"</code> where it is absent, but an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Settings, String> text =
        new OptionalTextAttribute<Settings, String>(AttributePath.of("text"), Converters.TEXT);

    /**
     * The attribute {@code empty}, stored as text (S); read as <code>""</code> where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Settings, String> empty =
        new OptionalTextAttribute<Settings, String>(AttributePath.of("empty"), Converters.TEXT);

    /**
     * The attribute {@code quote}, stored as text (S); read as <code>"'"</code> where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Settings, Character> quote =
        new OptionalTextAttribute<Settings, Character>(
            AttributePath.of("quote"), Converters.CHARACTER);

    /**
     * The attribute {@code doubleQuote}, stored as text (S); read as <code>"""</code> where it is
     * absent, but an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Settings, Character> doubleQuote =
        new OptionalTextAttribute<Settings, Character>(
            AttributePath.of("doubleQuote"), Converters.CHARACTER);

    /**
     * The attribute {@code flag}, stored as a boolean (BOOL); read as {@code true} where it is
     * absent, but an absent attribute equals nothing.
     */
    public static final OptionalValueAttribute<Settings, Boolean> flag =
        new OptionalValueAttribute<Settings, Boolean>(AttributePath.of("flag"), Converters.BOOLEAN);

    /**
     * The attribute {@code boxedFlag}, stored as a boolean (BOOL); read as {@code false} where it
     * is absent, but an absent attribute equals nothing.
     */
    public static final OptionalValueAttribute<Settings, Boolean> boxedFlag =
        new OptionalValueAttribute<Settings, Boolean>(
            AttributePath.of("boxedFlag"), Converters.BOOLEAN);

    /**
     * The attribute {@code tiny}, stored as a number (N); read as {@code -7} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Byte> tiny =
        new OptionalNumberAttribute<Settings, Byte>(AttributePath.of("tiny"), Converters.BYTE);

    /**
     * The attribute {@code small}, stored as a number (N); read as {@code 100} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Short> small =
        new OptionalNumberAttribute<Settings, Short>(AttributePath.of("small"), Converters.SHORT);

    /**
     * The attribute {@code medium}, stored as a number (N); read as {@code 5} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Integer> medium =
        new OptionalNumberAttribute<Settings, Integer>(
            AttributePath.of("medium"), Converters.INTEGER);

    /**
     * The attribute {@code boxed}, stored as a number (N); read as {@code 6} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Integer> boxed =
        new OptionalNumberAttribute<Settings, Integer>(
            AttributePath.of("boxed"), Converters.INTEGER);

    /**
     * The attribute {@code large}, stored as a number (N); read as {@code 9223372036854775807}
     * where it is absent, but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Long> large =
        new OptionalNumberAttribute<Settings, Long>(AttributePath.of("large"), Converters.LONG);

    /**
     * The attribute {@code single}, stored as a number (N); read as {@code 0.1} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Float> single =
        new OptionalNumberAttribute<Settings, Float>(AttributePath.of("single"), Converters.FLOAT);

    /**
     * The attribute {@code twice}, stored as a number (N); read as {@code 2.0} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, Double> twice =
        new OptionalNumberAttribute<Settings, Double>(AttributePath.of("twice"), Converters.DOUBLE);

    /**
     * The attribute {@code whole}, stored as a number (N); read as {@code 12345678901234567890}
     * where it is absent, but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, BigInteger> whole =
        new OptionalNumberAttribute<Settings, BigInteger>(
            AttributePath.of("whole"), Converters.BIG_INTEGER);

    /**
     * The attribute {@code decimal}, stored as a number (N); read as {@code 3.5} where it is
     * absent, but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Settings, BigDecimal> decimal =
        new OptionalNumberAttribute<Settings, BigDecimal>(
            AttributePath.of("decimal"), Converters.BIG_DECIMAL);

    /**
     * The attribute {@code level}, stored as the constant's name (S); read as {@code HIGH} where it
     * is absent, but an absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Settings, Settings.Level> level =
        new OptionalPrefixAttribute<Settings, Settings.Level>(
            AttributePath.of("level"),
            Converters.<Settings.Level>enumeration(Settings.Level.values()));

    /** The attribute {@code tags}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Settings, String, OptionalTextAttribute<Settings, String>>
        tags =
            new ListAttribute<>(
                AttributePath.of("tags"),
                Converters.TEXT,
                OptionalTextAttribute.<Settings, String>elements(Converters.TEXT));

    /** The attribute {@code numbers}, stored as a set of numbers (NS); absent where it is empty. */
    public static final SetAttribute<Settings, Integer> numbers =
        new SetAttribute<Settings, Integer>(AttributePath.of("numbers"), Converters.INTEGER);

    /** The attribute {@code data}, stored as a free-form map (M); an absent one reads as empty. */
    public static final MapAttribute<Settings, String, Object, OptionalFreeAttribute<Settings>>
        data =
            new MapAttribute<>(
                AttributePath.of("data"),
                Converters.TEXT,
                Converters.FREE_FORM,
                OptionalFreeAttribute::new);

    /** The attribute {@code any}, stored as a free-form list (L); an absent one reads as empty. */
    public static final ListAttribute<Settings, Object, OptionalFreeAttribute<Settings>> any =
        new ListAttribute<>(
            AttributePath.of("any"), Converters.FREE_FORM, OptionalFreeAttribute::new);

    private A() {}
  }
}
