package timetolive;

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
import io.dynamodel.expression.OrderedAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
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
 * The table {@code sessions} of {@link Session}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SessionTable extends DynamoTable<Session, SessionTable>
    implements BatchWritable<Session> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Session> SCHEMA =
      TableSchema.<Session>builder("sessions", SessionMapper::toItem, SessionMapper::read)
          .model(Session.class)
          .key(ID)
          .keyOf(session -> key(session.id()).attributes())
          .timeToLive("expires_at")
          .required("started", "expires_at")
          .build();

  /** The table to which {@code dynamo} maps the name {@code sessions}. */
  public SessionTable(Dynamo dynamo) {
    this(TableTarget.<Session>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SessionTable(Dynamo dynamo, String table) {
    this(TableTarget.<Session>of(dynamo, SCHEMA, table));
  }

  /** The table {@code sessions}, by a client that stays the caller's to close. */
  public SessionTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SessionTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SessionTable(TableTarget<Session> target) {
    super(target, SessionTable::new);
  }

  /**
   * The key of one {@link Session}.
   *
   * @param id its token
   */
  public static Key<Session> key(String id) {
    return Key.<Session>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Session> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Session>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Session> decodeKey(String text) {
    return KeyReader.<Session>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @param id its token
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Session get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @param id its token
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Session> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param id its token
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Session, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Session> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SessionTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @param id its token
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Session> delete(String id) {
    return deleteItem(key(id));
  }

  /**
   * Starts an update of an item that exists (UpdateItem).
   *
   * @param id its token
   */
  @CheckReturnValue
  public Update.Call<Session> update(String id) {
    return updateItem(key(id));
  }

  /**
   * Starts an update that creates the item if there is none (UpdateItem).
   *
   * @param id its token
   */
  @CheckReturnValue
  public Update.Call<Session> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * The items of one partition (Query).
   *
   * @param id its token
   */
  @CheckReturnValue
  public Query<Session> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Session}, for conditions and updates. */
  public static final class A {
    /**
     * {@code id}: its token
     *
     * <p>The partition key {@code id}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Session, String> id =
        new ComparableTextAttribute<Session, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * {@code started}: when it was opened
     *
     * <p>The attribute {@code started}, stored as text (S).
     */
    public static final TextAttribute<Session, Instant> started =
        new TextAttribute<Session, Instant>(AttributePath.of("started"), Converters.INSTANT);

    /**
     * {@code expires}: when the user has to log in again
     *
     * <p>The attribute {@code expires_at}, stored as a number (N), the seconds since 1970, rounded
     * up, after which DynamoDB deletes the item.
     */
    public static final OrderedAttribute<Session, Instant> expires =
        new OrderedAttribute<Session, Instant>(
            AttributePath.of("expires_at"), Converters.TIME_TO_LIVE);

    private A() {}
  }
}
