package old;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialScan;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.schema.IndexSchema;
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
 * The table {@code legacies} of {@link Legacy}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
public final class LegacyTable extends DynamoTable<Legacy, LegacyTable>
    implements BatchWritable<Legacy> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<OldState> STATE =
      KeyAttribute.<OldState>of(
          "state", "state", Converters.<OldState>enumeration(OldState.values()));
  private static final TableSchema<Legacy> SCHEMA =
      TableSchema.<Legacy>builder("legacies", LegacyMapper::toItem, LegacyMapper::read)
          .model(Legacy.class)
          .key(ID)
          .keyOf(legacy -> key(legacy.id()).attributes())
          .index(IndexSchema.global("state-index", STATE).include("gone"))
          .required("state")
          .build();

  /** The table to which {@code dynamo} maps the name {@code legacies}. */
  public LegacyTable(Dynamo dynamo) {
    this(TableTarget.<Legacy>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public LegacyTable(Dynamo dynamo, String table) {
    this(TableTarget.<Legacy>of(dynamo, SCHEMA, table));
  }

  /** The table {@code legacies}, by a client that stays the caller's to close. */
  public LegacyTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public LegacyTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private LegacyTable(TableTarget<Legacy> target) {
    super(target, LegacyTable::new);
  }

  /** The key of one {@link Legacy}. */
  public static Key<Legacy> key(String id) {
    return Key.<Legacy>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Legacy> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Legacy>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Legacy> decodeKey(String text) {
    return KeyReader.<Legacy>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Legacy get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Legacy> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Legacy, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Legacy> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(LegacyTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Legacy> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Legacy> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Legacy> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Legacy refresh(ByStateItem item) {
    return refreshItem(key(item.id()));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Legacy> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code state-index} (Query).
   *
   * <p>All that the index holds is {@code id}, {@code state} and {@code gone}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByStateItem, Legacy> byState(OldState state) {
    return partialQueryOf(
        queryIndex(
            "state-index",
            Selection.<Legacy, ByStateItem>of(LegacyMapper::readByStateItem),
            STATE.part(state)));
  }

  /**
   * The items of the global index {@code state-index} (Scan).
   *
   * <p>All that the index holds is {@code id}, {@code state} and {@code gone}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByStateItem, Legacy> scanByState() {
    return scanIndex(
        "state-index", Selection.<Legacy, ByStateItem>of(LegacyMapper::readByStateItem));
  }

  /** What the index {@code state-index} holds of {@link Legacy}. */
  public record ByStateItem(String id, OldState state, List<Gone> gone) {
    /** The attributes of {@link ByStateItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByStateItem, String> id =
          new ComparableTextAttribute<ByStateItem, String>(AttributePath.of("id"), Converters.TEXT);

      /** The attribute {@code state}, stored as the constant's name (S). */
      public static final PrefixAttribute<ByStateItem, OldState> state =
          new PrefixAttribute<ByStateItem, OldState>(
              AttributePath.of("state"), Converters.<OldState>enumeration(OldState.values()));

      /** The attribute {@code gone}, stored as a list (L); an absent one reads as empty. */
      public static final ListAttribute<ByStateItem, Gone, GonePath.OptionalGonePath<ByStateItem>>
          gone =
              new ListAttribute<>(
                  AttributePath.of("gone"),
                  Converters.<Gone>document(GoneMapper::toItem, GoneMapper::read),
                  GonePath.OptionalGonePath::new);

      private A() {}
    }
  }

  /** The attributes of {@link Legacy}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Legacy, String> id =
        new ComparableTextAttribute<Legacy, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code state}, stored as the constant's name (S). */
    public static final PrefixAttribute<Legacy, OldState> state =
        new PrefixAttribute<Legacy, OldState>(
            AttributePath.of("state"), Converters.<OldState>enumeration(OldState.values()));

    /** The attribute {@code gone}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Legacy, Gone, GonePath.OptionalGonePath<Legacy>> gone =
        new ListAttribute<>(
            AttributePath.of("gone"),
            Converters.<Gone>document(GoneMapper::toItem, GoneMapper::read),
            GonePath.OptionalGonePath::new);

    private A() {}
  }
}
