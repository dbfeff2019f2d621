package nesting;

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
 * The table {@code deep} of {@link Outer.Holder.Deep}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Outer_Holder_DeepTable extends DynamoTable<Outer.Holder.Deep, Outer_Holder_DeepTable>
    implements BatchWritable<Outer.Holder.Deep> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Outer.Holder.Deep> SCHEMA =
      TableSchema.<Outer.Holder.Deep>builder(
              "deep", Outer_Holder_DeepMapper::toItem, Outer_Holder_DeepMapper::read)
          .model(Outer.Holder.Deep.class)
          .key(ID)
          .keyOf(deep -> key(deep.id()).attributes())
          .required("leaf")
          .build();

  /** The table to which {@code dynamo} maps the name {@code deep}. */
  public Outer_Holder_DeepTable(Dynamo dynamo) {
    this(TableTarget.<Outer.Holder.Deep>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Outer_Holder_DeepTable(Dynamo dynamo, String table) {
    this(TableTarget.<Outer.Holder.Deep>of(dynamo, SCHEMA, table));
  }

  /** The table {@code deep}, by a client that stays the caller's to close. */
  public Outer_Holder_DeepTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Outer_Holder_DeepTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Outer_Holder_DeepTable(TableTarget<Outer.Holder.Deep> target) {
    super(target, Outer_Holder_DeepTable::new);
  }

  /** The key of one {@link Outer.Holder.Deep}. */
  public static Key<Outer.Holder.Deep> key(String id) {
    return Key.<Outer.Holder.Deep>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Outer.Holder.Deep> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Outer.Holder.Deep>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Outer.Holder.Deep> decodeKey(String text) {
    return KeyReader.<Outer.Holder.Deep>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Outer.Holder.Deep get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Outer.Holder.Deep> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Outer.Holder.Deep, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Outer.Holder.Deep> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(Outer_Holder_DeepTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Outer.Holder.Deep> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Outer.Holder.Deep> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Outer.Holder.Deep> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Outer.Holder.Deep> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Outer.Holder.Deep}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Outer.Holder.Deep, String> id =
        new ComparableTextAttribute<Outer.Holder.Deep, String>(
            AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code leaf}, stored as a map (M). */
    public static final Outer_Holder_Deep_LeafPath<Outer.Holder.Deep> leaf =
        new Outer_Holder_Deep_LeafPath<Outer.Holder.Deep>(AttributePath.of("leaf"));

    private A() {}
  }
}
