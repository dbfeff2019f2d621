package freeform;

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
import io.dynamodel.expression.FreeAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
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
 * The table {@code messages} of {@link Message}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class MessageTable extends DynamoTable<Message, MessageTable>
    implements BatchWritable<Message> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Message> SCHEMA =
      TableSchema.<Message>builder("messages", MessageMapper::toItem, MessageMapper::read)
          .model(Message.class)
          .key(ID)
          .keyOf(message -> key(message.id()).attributes())
          .required("body")
          .build();

  /** The table to which {@code dynamo} maps the name {@code messages}. */
  public MessageTable(Dynamo dynamo) {
    this(TableTarget.<Message>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public MessageTable(Dynamo dynamo, String table) {
    this(TableTarget.<Message>of(dynamo, SCHEMA, table));
  }

  /** The table {@code messages}, by a client that stays the caller's to close. */
  public MessageTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public MessageTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private MessageTable(TableTarget<Message> target) {
    super(target, MessageTable::new);
  }

  /** The key of one {@link Message}. */
  public static Key<Message> key(String id) {
    return Key.<Message>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Message> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Message>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Message> decodeKey(String text) {
    return KeyReader.<Message>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Message get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Message> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Message, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Message> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(MessageTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Message> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Message> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Message> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Message> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Message}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Message, String> id =
        new ComparableTextAttribute<Message, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code body}, stored as a value of any type. */
    public static final FreeAttribute<Message> body = new FreeAttribute<>(AttributePath.of("body"));

    /**
     * The attribute {@code extra}, stored as a value of any type; absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final OptionalFreeAttribute<Message> extra =
        new OptionalFreeAttribute<>(AttributePath.of("extra"));

    /**
     * The attribute {@code headers}, stored as a free-form map (M); an absent one reads as empty.
     */
    public static final MapAttribute<Message, String, Object, OptionalFreeAttribute<Message>>
        headers =
            new MapAttribute<>(
                AttributePath.of("headers"),
                Converters.TEXT,
                Converters.FREE_FORM,
                OptionalFreeAttribute::new);

    /**
     * The attribute {@code parts}, stored as a free-form list (L); an absent one reads as empty.
     */
    public static final ListAttribute<Message, Object, OptionalFreeAttribute<Message>> parts =
        new ListAttribute<>(
            AttributePath.of("parts"), Converters.FREE_FORM, OptionalFreeAttribute::new);

    /** The attribute {@code attachments}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Message,
            Map<String, Object>,
            MapAttribute<Message, String, Object, OptionalFreeAttribute<Message>>>
        attachments =
            new ListAttribute<>(
                AttributePath.of("attachments"),
                Converters.FREE_MAP,
                element ->
                    new MapAttribute<>(
                        element,
                        Converters.TEXT,
                        Converters.FREE_FORM,
                        OptionalFreeAttribute::new));

    /** The attribute {@code tables}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Message, List<Object>, ListAttribute<Message, Object, OptionalFreeAttribute<Message>>>
        tables =
            new ListAttribute<>(
                AttributePath.of("tables"),
                Converters.FREE_LIST,
                element ->
                    new ListAttribute<>(element, Converters.FREE_FORM, OptionalFreeAttribute::new));

    /** The attribute {@code byCode}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Message, Integer, Object, OptionalFreeAttribute<Message>>
        byCode =
            new MapAttribute<>(
                AttributePath.of("byCode"),
                Converters.<Integer>numberText(Converters.INTEGER),
                Converters.FREE_FORM,
                entry -> new OptionalFreeAttribute<>(entry));

    /** The attribute {@code bySender}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Message,
            String,
            Map<String, Object>,
            MapAttribute<Message, String, Object, OptionalFreeAttribute<Message>>>
        bySender =
            new MapAttribute<>(
                AttributePath.of("bySender"),
                Converters.TEXT,
                Converters.FREE_MAP,
                entry ->
                    new MapAttribute<>(
                        entry, Converters.TEXT, Converters.FREE_FORM, OptionalFreeAttribute::new));

    /** The attribute {@code byTopic}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Message,
            String,
            List<Object>,
            ListAttribute<Message, Object, OptionalFreeAttribute<Message>>>
        byTopic =
            new MapAttribute<>(
                AttributePath.of("byTopic"),
                Converters.TEXT,
                Converters.FREE_LIST,
                entry ->
                    new ListAttribute<>(entry, Converters.FREE_FORM, OptionalFreeAttribute::new));

    private A() {}
  }
}
