package keys;

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
import io.dynamodel.expression.ComparableNumberAttribute;
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
 * The table {@code channels} of {@link Channel}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ChannelTable extends DynamoTable<Channel, ChannelTable>
    implements BatchWritable<Channel> {
  private static final KeyAttribute<Short> NUMBER =
      KeyAttribute.<Short>of("number", "number", Converters.SHORT);
  private static final TableSchema<Channel> SCHEMA =
      TableSchema.<Channel>builder("channels", ChannelMapper::toItem, ChannelMapper::read)
          .model(Channel.class)
          .key(NUMBER)
          .keyOf(channel -> key(channel.number()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code channels}. */
  public ChannelTable(Dynamo dynamo) {
    this(TableTarget.<Channel>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ChannelTable(Dynamo dynamo, String table) {
    this(TableTarget.<Channel>of(dynamo, SCHEMA, table));
  }

  /** The table {@code channels}, by a client that stays the caller's to close. */
  public ChannelTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ChannelTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ChannelTable(TableTarget<Channel> target) {
    super(target, ChannelTable::new);
  }

  /** The key of one {@link Channel}. */
  public static Key<Channel> key(short number) {
    return Key.<Channel>of(SCHEMA, NUMBER.part(number));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Channel> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Channel>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Channel> decodeKey(String text) {
    return KeyReader.<Channel>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Channel get(short number) {
    return getItem(key(number));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Channel> find(short number) {
    return findItem(key(number));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(short number, Selection<Channel, P> selection) {
    return this.<P>findItem(key(number), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Channel> getAll(Short... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(ChannelTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Channel> delete(short number) {
    return deleteItem(key(number));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Channel> update(short number) {
    return updateItem(key(number));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Channel> upsert(short number) {
    return upsertItem(key(number));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Channel> query(short number) {
    return queryOf(queryTable(NUMBER.part(number)));
  }

  /** The attributes of {@link Channel}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code number}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Channel, Short> number =
        new ComparableNumberAttribute<Channel, Short>(AttributePath.of("number"), Converters.SHORT);

    private A() {}
  }
}
