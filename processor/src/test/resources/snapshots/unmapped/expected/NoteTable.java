package unmapped;

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
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalValueAttribute;
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
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Note> SCHEMA =
      TableSchema.<Note>builder("notes", NoteMapper::toItem, NoteMapper::read)
          .model(Note.class)
          .key(ID)
          .keyOf(note -> key(note.id()).attributes())
          .required("t", "raw", "part")
          .mapped("id", "t", "raw", "named", "part")
          .build();

  /** The table to which {@code dynamo} maps the name {@code notes}. */
  public NoteTable(Dynamo dynamo) {
    this(TableTarget.<Note>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public NoteTable(Dynamo dynamo, String table) {
    this(TableTarget.<Note>of(dynamo, SCHEMA, table));
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
  public static Key<Note> key(String id) {
    return Key.<Note>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Note> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Note>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Note> decodeKey(String text) {
    return KeyReader.<Note>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Note get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Note> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Note, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Note> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(NoteTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Note> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Note> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Note> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Note> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Note}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Note, String> id =
        new ComparableTextAttribute<Note, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code t}, stored as text (S). */
    public static final TextAttribute<Note, String> attributes =
        new TextAttribute<Note, String>(AttributePath.of("t"), Converters.TEXT);

    /** The attribute {@code raw}, stored as a value of any type. */
    public static final ValueAttribute<Note, AttributeValue> raw =
        new ValueAttribute<Note, AttributeValue>(
            AttributePath.of("raw"), Converters.ATTRIBUTE_VALUE);

    /** The attribute {@code named}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Note, String, AttributeValue, OptionalValueAttribute<Note, AttributeValue>>
        named =
            new MapAttribute<>(
                AttributePath.of("named"),
                Converters.TEXT,
                Converters.ATTRIBUTE_VALUE,
                OptionalValueAttribute.<Note, AttributeValue>elements(Converters.ATTRIBUTE_VALUE));

    /** The attribute {@code part}, stored as a map (M). */
    public static final PartPath<Note> part = new PartPath<Note>(AttributePath.of("part"));

    private A() {}
  }
}
