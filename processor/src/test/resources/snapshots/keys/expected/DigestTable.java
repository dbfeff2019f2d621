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
import io.dynamodel.expression.ComparableBinaryAttribute;
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
 * The table {@code digests} of {@link Digest}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class DigestTable extends DynamoTable<Digest, DigestTable>
    implements BatchWritable<Digest> {
  private static final KeyAttribute<byte[]> HASH =
      KeyAttribute.<byte[]>of("hash", "hash", Converters.BYTES);
  private static final TableSchema<Digest> SCHEMA =
      TableSchema.<Digest>builder("digests", DigestMapper::toItem, DigestMapper::read)
          .model(Digest.class)
          .key(HASH)
          .keyOf(digest -> key(digest.hash()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code digests}. */
  public DigestTable(Dynamo dynamo) {
    this(TableTarget.<Digest>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public DigestTable(Dynamo dynamo, String table) {
    this(TableTarget.<Digest>of(dynamo, SCHEMA, table));
  }

  /** The table {@code digests}, by a client that stays the caller's to close. */
  public DigestTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public DigestTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private DigestTable(TableTarget<Digest> target) {
    super(target, DigestTable::new);
  }

  /** The key of one {@link Digest}. */
  public static Key<Digest> key(byte[] hash) {
    return Key.<Digest>of(SCHEMA, HASH.part(hash));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Digest> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Digest>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Digest> decodeKey(String text) {
    return KeyReader.<Digest>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Digest get(byte[] hash) {
    return getItem(key(hash));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Digest> find(byte[] hash) {
    return findItem(key(hash));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(byte[] hash, Selection<Digest, P> selection) {
    return this.<P>findItem(key(hash), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Digest> getAll(byte[]... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(DigestTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Digest> delete(byte[] hash) {
    return deleteItem(key(hash));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Digest> update(byte[] hash) {
    return updateItem(key(hash));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Digest> upsert(byte[] hash) {
    return upsertItem(key(hash));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Digest> query(byte[] hash) {
    return queryOf(queryTable(HASH.part(hash)));
  }

  /** The attributes of {@link Digest}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code hash}, stored as bytes (B). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableBinaryAttribute<Digest, byte[]> hash =
        new ComparableBinaryAttribute<Digest, byte[]>(AttributePath.of("hash"), Converters.BYTES);

    private A() {}
  }
}
