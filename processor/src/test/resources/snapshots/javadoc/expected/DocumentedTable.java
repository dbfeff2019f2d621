package javadoc;

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
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
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
 * The table {@code documented} of {@link Documented}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DocumentedTable extends DynamoTable<Documented, DocumentedTable>
    implements BatchWritable<Documented> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Documented> SCHEMA =
      TableSchema.<Documented>builder(
              "documented", DocumentedMapper::toItem, DocumentedMapper::read)
          .model(Documented.class)
          .key(ID)
          .keyOf(documented -> key(documented.id()).attributes())
          .required("several", "price", "mail", "code", "end", "a \"b\" $c */ {@d} <e> \\u", "part")
          .build();

  /** The table to which {@code dynamo} maps the name {@code documented}. */
  public DocumentedTable(Dynamo dynamo) {
    this(TableTarget.<Documented>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public DocumentedTable(Dynamo dynamo, String table) {
    this(TableTarget.<Documented>of(dynamo, SCHEMA, table));
  }

  /** The table {@code documented}, by a client that stays the caller's to close. */
  public DocumentedTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public DocumentedTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private DocumentedTable(TableTarget<Documented> target) {
    super(target, DocumentedTable::new);
  }

  /**
   * The key of one {@link Documented}.
   *
   * @param id one line
   */
  public static Key<Documented> key(String id) {
    return Key.<Documented>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Documented> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Documented>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Documented> decodeKey(String text) {
    return KeyReader.<Documented>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @param id one line
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Documented get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @param id one line
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Documented> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param id one line
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Documented, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Documented> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(DocumentedTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @param id one line
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Documented> delete(String id) {
    return deleteItem(key(id));
  }

  /**
   * Starts an update of an item that exists (UpdateItem).
   *
   * @param id one line
   */
  @CheckReturnValue
  public Update.Call<Documented> update(String id) {
    return updateItem(key(id));
  }

  /**
   * Starts an update that creates the item if there is none (UpdateItem).
   *
   * @param id one line
   */
  @CheckReturnValue
  public Update.Call<Documented> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * The items of one partition (Query).
   *
   * @param id one line
   */
  @CheckReturnValue
  public Query<Documented> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Documented}, for conditions and updates. */
  public static final class A {
    /**
     * {@code id}: one line
     *
     * <p>The partition key {@code id}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Documented, String> id =
        new ComparableTextAttribute<Documented, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * {@code several}: more than one line: the text of a parameter that goes on and on, until
     * nobody knows
     * any more what it was about
     *
     * <p>The attribute {@code several}, stored as text (S).
     */
    public static final TextAttribute<Documented, String> several =
        new TextAttribute<Documented, String>(AttributePath.of("several"), Converters.TEXT);

    /**
     * {@code price}: in $, not in $T or $L; 100% of it
     *
     * <p>The attribute {@code price}, stored as a number (N).
     */
    public static final NumberAttribute<Documented, Integer> price =
        new NumberAttribute<Documented, Integer>(AttributePath.of("price"), Converters.INTEGER);

    /**
     * {@code mail}: such as someone&#64;example.com, see
     * <b>there</b>
     *
     * <p>The attribute {@code mail}, stored as text (S).
     */
    public static final TextAttribute<Documented, String> mail =
        new TextAttribute<Documented, String>(AttributePath.of("mail"), Converters.TEXT);

    /**
     * {@code link}: see {@code java.util.List}, a list, {@code Documented}, {@code id}
     *
     * <p>The attribute {@code link}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Documented, String> link =
        new OptionalTextAttribute<Documented, String>(AttributePath.of("link"), Converters.TEXT);

    /**
     * {@code code}: {@code List<String>}, {@code {nested}}, {@literal a < b}
     *
     * <p>The attribute {@code code}, stored as text (S).
     */
    public static final TextAttribute<Documented, String> code =
        new TextAttribute<Documented, String>(AttributePath.of("code"), Converters.TEXT);

    /**
     * {@code end}: a comment that would end: *&#47; and \&#92;u002a/
     *
     * <p>The attribute {@code end}, stored as text (S).
     */
    public static final TextAttribute<Documented, String> end =
        new TextAttribute<Documented, String>(AttributePath.of("end"), Converters.TEXT);

    /** The attribute <code>a "b" $c *&#47; {&#64;d} &lt;e&gt; &#92;u</code>, stored as text (S). */
    public static final TextAttribute<Documented, String> odd =
        new TextAttribute<Documented, String>(
            AttributePath.of("a \"b\" $c */ {@d} <e> \\u"), Converters.TEXT);

    /**
     * {@code part}: a part
     *
     * <p>The attribute {@code part}, stored as a map (M).
     */
    public static final Documented_PartPath<Documented> part =
        new Documented_PartPath<Documented>(AttributePath.of("part"));

    private A() {}
  }
}
