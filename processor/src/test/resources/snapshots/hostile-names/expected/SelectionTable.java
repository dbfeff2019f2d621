package hostile;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.schema.KeyAttribute;
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
 * The table {@code selections} of {@link Selection}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SelectionTable extends DynamoTable<Selection, SelectionTable>
    implements BatchWritable<Selection> {
  private static final KeyAttribute<Query> SELECTION =
      KeyAttribute.<Query>of(
          "selection", "selection", Converters.<Query>enumeration(Query.values()));
  private static final TableSchema<Selection> SCHEMA =
      TableSchema.<Selection>builder("selections", SelectionMapper::toItem, SelectionMapper::read)
          .model(Selection.class)
          .key(SELECTION)
          .keyOf(selection -> key(selection.selection()).attributes())
          .build();

  /** The table to which {@code dynamo} maps the name {@code selections}. */
  public SelectionTable(Dynamo dynamo) {
    this(TableTarget.<Selection>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SelectionTable(Dynamo dynamo, java.lang.String table) {
    this(TableTarget.<Selection>of(dynamo, SCHEMA, table));
  }

  /** The table {@code selections}, by a client that stays the caller's to close. */
  public SelectionTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SelectionTable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private SelectionTable(TableTarget<Selection> target) {
    super(target, SelectionTable::new);
  }

  /** The key of one {@link Selection}. */
  public static Key<Selection> key(Query selection) {
    return Key.<Selection>of(SCHEMA, SELECTION.part(selection));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Selection> keyOf(Map<java.lang.String, AttributeValue> item) {
    return KeyReader.<Selection>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Selection> decodeKey(java.lang.String text) {
    return KeyReader.<Selection>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Selection get(Query selection) {
    return getItem(key(selection));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Selection> find(Query selection) {
    return findItem(key(selection));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      Query selection, io.dynamodel.schema.Selection<Selection, P> selection_2) {
    return this.<P>findItem(key(selection), selection_2);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Selection> getAll(Query... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SelectionTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Selection> delete(Query selection) {
    return deleteItem(key(selection));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Selection> update(Query selection) {
    return updateItem(key(selection));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Selection> upsert(Query selection) {
    return upsertItem(key(selection));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public io.dynamodel.Query<Selection> query(Query selection) {
    return queryOf(queryTable(SELECTION.part(selection)));
  }

  /** The attributes of {@link Selection}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code selection}, stored as the constant's name (S). For conditions alone:
     * no update changes a key.
     */
    public static final ComparablePrefixAttribute<Selection, Query> selection =
        new ComparablePrefixAttribute<Selection, Query>(
            AttributePath.of("selection"), Converters.<Query>enumeration(Query.values()));

    private A() {}
  }
}
