package hostiletexts;

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
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code notes} of {@link Note}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class NoteTable extends DynamoTable<Note, NoteTable> implements BatchWritable<Note> {
  /** The table to which {@code dynamo} maps the name {@code notes}. */
  public NoteTable(Dynamo dynamo) {
    this(TableTarget.<Note>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public NoteTable(Dynamo dynamo, String table) {
    this(TableTarget.<Note>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code notes}, by a client that stays the caller's to close. */
  public NoteTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public NoteTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private NoteTable(TableTarget<Note> target) {
    super(target, NoteTable::new);
  }

  /** The key of one {@link Note}. */
  public static Key<Note> key(String id, String number) {
    return Key.<Note>of(
        Schema.SCHEMA, Schema.P_K.of(Schema.ID.part(id)), Schema.SK.of(Schema.NUMBER.part(number)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Note> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Note>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Note> decodeKey(String text) {
    return KeyReader.<Note>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Note get(String id, String number) {
    return getItem(key(id, number));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Note> find(String id, String number) {
    return findItem(key(id, number));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, String number, Selection<Note, P> selection) {
    return this.<P>findItem(key(id, number), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Note> delete(String id, String number) {
    return deleteItem(key(id, number));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Note> update(String id, String number) {
    return updateItem(key(id, number));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Note> upsert(String id, String number) {
    return upsertItem(key(id, number));
  }

  /** The items of one partition (Query) in the order of {@code number}. */
  @CheckReturnValue
  public NoteQuery query(String id) {
    return new NoteQuery(queryTable(Schema.P_K.of(Schema.ID.part(id))));
  }

  /** A query whose items are in the order of {@code number}. */
  @CheckReturnValue
  public static final class NoteQuery extends QueryBase<Note, NoteQuery> {
    private NoteQuery(QueryPlan<Note> plan) {
      super(plan, NoteQuery::new);
    }

    /** Starts a condition on {@code number} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Note>, Query<Note>> number() {
      return this.<String>textStep(Schema.NUMBER);
    }
  }

  /** The attributes of {@link Note}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Note, String> id =
        new ComparableTextAttribute<Note, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The part of the key {@code number}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Note, String> number =
        new ComparableTextAttribute<Note, String>(AttributePath.of("number"), Converters.TEXT);

    /**
     * The attribute <code>a
     * b
     * c</code>, stored as text (S).
     */
    public static final TextAttribute<Note, String> separators =
        new TextAttribute<Note, String>(AttributePath.of("a\u2028b\u2029c"), Converters.TEXT);

    /**
     * The attribute <code>\u202eturned\u2066 \u200f \ufeff</code>, stored as text (S); read as
     * <code>"
     *
     *
     *
     *
     * \u0000𐀀😀\u202e"</code> where it is absent, but an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Note, String> turned =
        new OptionalTextAttribute<Note, String>(
            AttributePath.of("\u202eturned\u2066 \u200f \ufeff"), Converters.TEXT);

    /** The attribute <code>\ud800</code>, stored as text (S). */
    public static final TextAttribute<Note, String> alone =
        new TextAttribute<Note, String>(AttributePath.of("\ud800"), Converters.TEXT);

    /** The attribute <code>/* no comment *&#47; // { ( &lt; " ' \</code>, stored as text (S). */
    public static final TextAttribute<Note, String> code =
        new TextAttribute<Note, String>(
            AttributePath.of("/* no comment */ // { ( < \" ' \\"), Converters.TEXT);

    /**
     * The attribute {@code long_long_long_long_long_long_long_long_long_long_long_long_}…, stored
     * as a number (N).
     */
    public static final NumberAttribute<Note, Integer> longName =
        new NumberAttribute<Note, Integer>(
            AttributePath.of(
                "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lo"
                    + "ng_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lon"
                    + "g_long_long_long_long_long_long_long_long_"),
            Converters.INTEGER);

    /**
     * The attribute {@code text}, stored as text (S); read as <code>"A default that goes on and on,
     * line after line: its words a</code>… where it is absent, but an absent attribute equals
     * nothing.
     */
    public static final OptionalTextAttribute<Note, String> text =
        new OptionalTextAttribute<Note, String>(AttributePath.of("text"), Converters.TEXT);

    /**
     * The attribute {@code ab}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Note, String> ab =
        new OptionalTextAttribute<Note, String>(AttributePath.of("ab"), Converters.TEXT);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> ID = KeyAttribute.<String>of("id", "id", Converters.TEXT);

    static final KeyAttribute<String> NUMBER =
        KeyAttribute.<String>of("number", "number", Converters.TEXT);

    static final KeyTemplate P_K =
        KeyTemplate.of("P\u2028K")
            .text("NOTE\u2029#")
            .part(ID)
            .text(
                "#\u202elong_long_long_long_long_long_long_long_long_long_long_long_long_long_long_"
                    + "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                    + "ong_long_long_long_long_long_long_long_long_long_");

    static final KeyTemplate SK =
        KeyTemplate.of("SK")
            .text(
                "A literal in a template that is so long that it takes more than one line, "
                    + "\"quotes\" and \\ included: #")
            .part(NUMBER);

    static final TableSchema<Note> SCHEMA =
        TableSchema.<Note>builder("notes", NoteMapper::toItem, NoteMapper::read)
            .model(Note.class)
            .key(P_K, SK)
            .keyOf(note -> key(note.id(), note.number()).attributes())
            .required(
                "a\u2028b\u2029c",
                "\ud800",
                "/* no comment */ // { ( < \" ' \\",
                "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lo"
                    + "ng_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lon"
                    + "g_long_long_long_long_long_long_long_long_")
            .withDefault(
                "\u202eturned\u2066 \u200f \ufeff",
                Converters.TEXT,
                "\u2028\u2029\u0085\u000b\f\u0000𐀀😀\u202e")
            .withDefault(
                "text",
                Converters.TEXT,
                "A default that goes on and on, line after line: its words are kept together, and "
                    + "so are escapes such as \n, \\ and \" and "
                    + "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011\u0012"
                    + "\u0013\u0014\u0015; and that is all.")
            .mapped(
                "P\u2028K",
                "SK",
                "id",
                "number",
                "a\u2028b\u2029c",
                "\u202eturned\u2066 \u200f \ufeff",
                "\ud800",
                "/* no comment */ // { ( < \" ' \\",
                "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lo"
                    + "ng_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lon"
                    + "g_long_long_long_long_long_long_long_long_",
                "text",
                "ab")
            .build();

    private Schema() {}
  }
}
