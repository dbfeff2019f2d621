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
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.expression.ValueAttribute;
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
 * The table {@code primitives} of {@link Primitives}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PrimitivesTable extends DynamoTable<Primitives, PrimitivesTable>
    implements BatchWritable<Primitives> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Primitives> SCHEMA =
      TableSchema.<Primitives>builder(
              "primitives", PrimitivesMapper::toItem, PrimitivesMapper::read)
          .model(Primitives.class)
          .key(ID)
          .keyOf(primitives -> key(primitives.id()).attributes())
          .required("flag", "letter", "tiny", "small", "medium", "large", "single", "twice")
          .build();

  /** The table to which {@code dynamo} maps the name {@code primitives}. */
  public PrimitivesTable(Dynamo dynamo) {
    this(TableTarget.<Primitives>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public PrimitivesTable(Dynamo dynamo, String table) {
    this(TableTarget.<Primitives>of(dynamo, SCHEMA, table));
  }

  /** The table {@code primitives}, by a client that stays the caller's to close. */
  public PrimitivesTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public PrimitivesTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private PrimitivesTable(TableTarget<Primitives> target) {
    super(target, PrimitivesTable::new);
  }

  /** The key of one {@link Primitives}. */
  public static Key<Primitives> key(String id) {
    return Key.<Primitives>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Primitives> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Primitives>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Primitives> decodeKey(String text) {
    return KeyReader.<Primitives>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Primitives get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Primitives> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Primitives, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Primitives> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(PrimitivesTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Primitives> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Primitives> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Primitives> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Primitives> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Primitives}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Primitives, String> id =
        new ComparableTextAttribute<Primitives, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code flag}, stored as a boolean (BOOL). */
    public static final ValueAttribute<Primitives, Boolean> flag =
        new ValueAttribute<Primitives, Boolean>(AttributePath.of("flag"), Converters.BOOLEAN);

    /** The attribute {@code letter}, stored as text (S). */
    public static final TextAttribute<Primitives, Character> letter =
        new TextAttribute<Primitives, Character>(AttributePath.of("letter"), Converters.CHARACTER);

    /** The attribute {@code tiny}, stored as a number (N). */
    public static final NumberAttribute<Primitives, Byte> tiny =
        new NumberAttribute<Primitives, Byte>(AttributePath.of("tiny"), Converters.BYTE);

    /** The attribute {@code small}, stored as a number (N). */
    public static final NumberAttribute<Primitives, Short> small =
        new NumberAttribute<Primitives, Short>(AttributePath.of("small"), Converters.SHORT);

    /** The attribute {@code medium}, stored as a number (N). */
    public static final NumberAttribute<Primitives, Integer> medium =
        new NumberAttribute<Primitives, Integer>(AttributePath.of("medium"), Converters.INTEGER);

    /** The attribute {@code large}, stored as a number (N). */
    public static final NumberAttribute<Primitives, Long> large =
        new NumberAttribute<Primitives, Long>(AttributePath.of("large"), Converters.LONG);

    /** The attribute {@code single}, stored as a number (N). */
    public static final NumberAttribute<Primitives, Float> single =
        new NumberAttribute<Primitives, Float>(AttributePath.of("single"), Converters.FLOAT);

    /** The attribute {@code twice}, stored as a number (N). */
    public static final NumberAttribute<Primitives, Double> twice =
        new NumberAttribute<Primitives, Double>(AttributePath.of("twice"), Converters.DOUBLE);

    private A() {}
  }
}
