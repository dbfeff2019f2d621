package hostile;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
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
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
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
 * The table {@code names} of {@link In}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class InTable extends DynamoTable<In, InTable> implements BatchWritable<In> {
  private static final KeyAttribute<java.lang.String> CLIENT =
      KeyAttribute.<java.lang.String>of("client", "client", Converters.TEXT);
  private static final KeyAttribute<java.lang.String> TABLE =
      KeyAttribute.<java.lang.String>of("table", "table", Converters.TEXT);
  private static final KeyAttribute<Integer> QUERY =
      KeyAttribute.<Integer>of("query", "query", Converters.INTEGER);
  private static final KeyAttribute<Integer> SELECTION =
      KeyAttribute.<Integer>of("selection", "selection", Converters.INTEGER);
  private static final KeyAttribute<Integer> ITEM =
      KeyAttribute.<Integer>of("item", "item", Converters.INTEGER);
  private static final KeyAttribute<Integer> NAME =
      KeyAttribute.<Integer>of("name", "name", Converters.INTEGER);
  private static final KeyAttribute<Integer> KEY =
      KeyAttribute.<Integer>of("key", "key", Converters.INTEGER);
  private static final TableSchema<In> SCHEMA =
      TableSchema.<In>builder("names", InMapper::toItem, InMapper::read)
          .model(In.class)
          .key(CLIENT, TABLE)
          .keyOf(inRecord -> key(inRecord.client(), inRecord.table()).attributes())
          .index(
              IndexSchema.global("in-", QUERY, SELECTION)
                  .sort(ITEM, NAME)
                  .include(
                      "in",
                      "key",
                      "path",
                      "object",
                      "that",
                      "fromItem",
                      "equals",
                      "options",
                      "listener"))
          .index(IndexSchema.local("item", CLIENT).sort(KEY).keysOnly())
          .required(
              "in",
              "item",
              "key",
              "keys",
              "value",
              "path",
              "dynamo",
              "ids",
              "query",
              "element",
              "schema",
              "consistency",
              "io",
              "java",
              "name",
              "size",
              "select",
              "in_",
              "$",
              "_x",
              "été",
              "object",
              "that",
              "fromItem",
              "equals",
              "options",
              "listener",
              "selection")
          .build();

  /** The table to which {@code dynamo} maps the name {@code names}. */
  public InTable(Dynamo dynamo) {
    this(TableTarget.<In>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public InTable(Dynamo dynamo, java.lang.String table) {
    this(TableTarget.<In>of(dynamo, SCHEMA, table));
  }

  /** The table {@code names}, by a client that stays the caller's to close. */
  public InTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public InTable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private InTable(TableTarget<In> target) {
    super(target, InTable::new);
  }

  /** The key of one {@link In}. */
  public static Key<In> key(java.lang.String client, java.lang.String table) {
    return Key.<In>of(SCHEMA, CLIENT.part(client), TABLE.part(table));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<In> keyOf(Map<java.lang.String, AttributeValue> item) {
    return KeyReader.<In>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<In> decodeKey(java.lang.String text) {
    return KeyReader.<In>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public In get(java.lang.String client, java.lang.String table) {
    return getItem(key(client, table));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<In> find(java.lang.String client, java.lang.String table) {
    return findItem(key(client, table));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      java.lang.String client, java.lang.String table, Selection<In, P> selection) {
    return this.<P>findItem(key(client, table), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<In> delete(java.lang.String client, java.lang.String table) {
    return deleteItem(key(client, table));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<In> update(java.lang.String client, java.lang.String table) {
    return updateItem(key(client, table));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<In> upsert(java.lang.String client, java.lang.String table) {
    return upsertItem(key(client, table));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public In refresh(ByInItem item) {
    return refreshItem(key(item.client(), item.table()));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public In refresh(ItemItem item) {
    return refreshItem(key(item.client(), item.table()));
  }

  /** The items of one partition (Query) in the order of {@code table}. */
  @CheckReturnValue
  public InQuery query(java.lang.String client) {
    return new InQuery(queryTable(CLIENT.part(client)));
  }

  /**
   * The items of one partition of the global index {@code in-} (Query) in the order of
   * {@code item}, then {@code name}.
   *
   * <p>All that the index holds is {@code client}, {@code table}, {@code in}, {@code item},
   * {@code key}, {@code path}, {@code query}, {@code name}, {@code object}, {@code that},
   * {@code fromItem}, {@code equals}, {@code options}, {@code listener} and {@code selection}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public ByInQuery byIn(int query, int selection) {
    return new ByInQuery(
        queryIndex(
            "in-",
            Selection.<In, ByInItem>of(InMapper::readByInItem),
            QUERY.part(query),
            SELECTION.part(selection)));
  }

  /**
   * The items of the global index {@code in-} (Scan).
   *
   * <p>All that the index holds is {@code client}, {@code table}, {@code in}, {@code item},
   * {@code key}, {@code path}, {@code query}, {@code name}, {@code object}, {@code that},
   * {@code fromItem}, {@code equals}, {@code options}, {@code listener} and {@code selection}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByInItem, In> scanByIn() {
    return scanIndex("in-", Selection.<In, ByInItem>of(InMapper::readByInItem));
  }

  /**
   * The items of one partition of the local index {@code item} (Query) in the order of {@code key}.
   *
   * <p>All that the index holds is {@code client}, {@code table} and {@code key}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public ItemQuery item(java.lang.String client) {
    return new ItemQuery(
        queryIndex(
            "item", Selection.<In, ItemItem>of(InMapper::readItemItem), CLIENT.part(client)));
  }

  /**
   * The items of the local index {@code item} (Scan).
   *
   * <p>All that the index holds is {@code client}, {@code table} and {@code key}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public PartialScan<ItemItem, In> scanItem() {
    return scanIndex("item", Selection.<In, ItemItem>of(InMapper::readItemItem));
  }

  /** A query whose items are in the order of {@code table}. */
  @CheckReturnValue
  public static final class InQuery extends QueryBase<In, InQuery> {
    private InQuery(QueryPlan<In> plan) {
      super(plan, InQuery::new);
    }

    /** Starts a condition on {@code table} (KeyConditionExpression). */
    public TextKeyStep<java.lang.String, Query<In>, Query<In>> table() {
      return this.<java.lang.String>textStep(TABLE);
    }
  }

  /** A query whose items are in the order of {@code item}, then {@code name}. */
  @CheckReturnValue
  public static final class ByInQuery extends PartialQueryBase<ByInItem, In, ByInQuery> {
    private ByInQuery(QueryPlan<ByInItem> plan) {
      super(plan, ByInQuery::new);
    }

    /** Starts a condition on {@code item} (KeyConditionExpression). */
    public NumberKeyStep<Integer, AfterItem, PartialQuery<ByInItem, In>> item() {
      return this.<Integer, AfterItem>numberStep(ITEM, AfterItem::new);
    }

    /** The query, where {@code item} equals a value. */
    public static final class AfterItem extends PartialQueryBase<ByInItem, In, AfterItem> {
      private AfterItem(QueryPlan<ByInItem> plan) {
        super(plan, AfterItem::new);
      }

      /** Starts a condition on {@code name} (KeyConditionExpression). */
      public NumberKeyStep<Integer, PartialQuery<ByInItem, In>, PartialQuery<ByInItem, In>> name() {
        return this.<Integer>numberStep(NAME);
      }
    }
  }

  /** A query whose items are in the order of {@code key}. */
  @CheckReturnValue
  public static final class ItemQuery extends PartialQueryBase<ItemItem, In, ItemQuery> {
    private ItemQuery(QueryPlan<ItemItem> plan) {
      super(plan, ItemQuery::new);
    }

    /** Starts a condition on {@code key} (KeyConditionExpression). */
    public NumberKeyStep<Integer, PartialQuery<ItemItem, In>, PartialQuery<ItemItem, In>> key() {
      return this.<Integer>numberStep(KEY);
    }
  }

  /** What the index {@code in-} holds of {@link In}. */
  public record ByInItem(
      java.lang.String client,
      java.lang.String table,
      int in,
      int item,
      int key,
      int path,
      int query,
      int name,
      int object,
      int that,
      int fromItem,
      int equals,
      int options,
      int listener,
      int selection) {
    /** The attributes of {@link ByInItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code client}, stored as text (S). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableTextAttribute<ByInItem, java.lang.String> client =
          new ComparableTextAttribute<ByInItem, java.lang.String>(
              AttributePath.of("client"), Converters.TEXT);

      /**
       * The sort key {@code table}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByInItem, java.lang.String> table =
          new ComparableTextAttribute<ByInItem, java.lang.String>(
              AttributePath.of("table"), Converters.TEXT);

      /** The attribute {@code in}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> in =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("in"), Converters.INTEGER);

      /** The attribute {@code item}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> item =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("item"), Converters.INTEGER);

      /** The attribute {@code key}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> key =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("key"), Converters.INTEGER);

      /** The attribute {@code path}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> path =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("path"), Converters.INTEGER);

      /** The attribute {@code query}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> query =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("query"), Converters.INTEGER);

      /** The attribute {@code name}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> name =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("name"), Converters.INTEGER);

      /** The attribute {@code object}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> object =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("object"), Converters.INTEGER);

      /** The attribute {@code that}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> that =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("that"), Converters.INTEGER);

      /** The attribute {@code fromItem}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> fromItem =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("fromItem"), Converters.INTEGER);

      /** The attribute {@code equals}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> equals =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("equals"), Converters.INTEGER);

      /** The attribute {@code options}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> options =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("options"), Converters.INTEGER);

      /** The attribute {@code listener}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> listener =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("listener"), Converters.INTEGER);

      /** The attribute {@code selection}, stored as a number (N). */
      public static final NumberAttribute<ByInItem, Integer> selection =
          new NumberAttribute<ByInItem, Integer>(AttributePath.of("selection"), Converters.INTEGER);

      private A() {}
    }
  }

  /** What the index {@code item} holds of {@link In}. */
  public record ItemItem(java.lang.String client, java.lang.String table, int key) {
    /** The attributes of {@link ItemItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code client}, stored as text (S). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableTextAttribute<ItemItem, java.lang.String> client =
          new ComparableTextAttribute<ItemItem, java.lang.String>(
              AttributePath.of("client"), Converters.TEXT);

      /**
       * The sort key {@code table}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ItemItem, java.lang.String> table =
          new ComparableTextAttribute<ItemItem, java.lang.String>(
              AttributePath.of("table"), Converters.TEXT);

      /** The attribute {@code key}, stored as a number (N). */
      public static final NumberAttribute<ItemItem, Integer> key =
          new NumberAttribute<ItemItem, Integer>(AttributePath.of("key"), Converters.INTEGER);

      private A() {}
    }
  }

  /** The attributes of {@link In}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code client}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<In, java.lang.String> client =
        new ComparableTextAttribute<In, java.lang.String>(
            AttributePath.of("client"), Converters.TEXT);

    /**
     * The sort key {@code table}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<In, java.lang.String> table =
        new ComparableTextAttribute<In, java.lang.String>(
            AttributePath.of("table"), Converters.TEXT);

    /** The attribute {@code in}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> in =
        new NumberAttribute<In, Integer>(AttributePath.of("in"), Converters.INTEGER);

    /** The attribute {@code item}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> item =
        new NumberAttribute<In, Integer>(AttributePath.of("item"), Converters.INTEGER);

    /** The attribute {@code key}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> key =
        new NumberAttribute<In, Integer>(AttributePath.of("key"), Converters.INTEGER);

    /** The attribute {@code keys}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> keys =
        new NumberAttribute<In, Integer>(AttributePath.of("keys"), Converters.INTEGER);

    /** The attribute {@code value}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> value =
        new NumberAttribute<In, Integer>(AttributePath.of("value"), Converters.INTEGER);

    /** The attribute {@code path}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> path =
        new NumberAttribute<In, Integer>(AttributePath.of("path"), Converters.INTEGER);

    /** The attribute {@code dynamo}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> dynamo =
        new NumberAttribute<In, Integer>(AttributePath.of("dynamo"), Converters.INTEGER);

    /** The attribute {@code ids}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> ids =
        new NumberAttribute<In, Integer>(AttributePath.of("ids"), Converters.INTEGER);

    /** The attribute {@code query}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> query =
        new NumberAttribute<In, Integer>(AttributePath.of("query"), Converters.INTEGER);

    /** The attribute {@code element}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> element =
        new NumberAttribute<In, Integer>(AttributePath.of("element"), Converters.INTEGER);

    /** The attribute {@code schema}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> schema =
        new NumberAttribute<In, Integer>(AttributePath.of("schema"), Converters.INTEGER);

    /** The attribute {@code consistency}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> consistency =
        new NumberAttribute<In, Integer>(AttributePath.of("consistency"), Converters.INTEGER);

    /** The attribute {@code io}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> io =
        new NumberAttribute<In, Integer>(AttributePath.of("io"), Converters.INTEGER);

    /** The attribute {@code java}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> java =
        new NumberAttribute<In, Integer>(AttributePath.of("java"), Converters.INTEGER);

    /** The attribute {@code name}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> name =
        new NumberAttribute<In, Integer>(AttributePath.of("name"), Converters.INTEGER);

    /** The attribute {@code size}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> size =
        new NumberAttribute<In, Integer>(AttributePath.of("size"), Converters.INTEGER);

    /** The attribute {@code select}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> select =
        new NumberAttribute<In, Integer>(AttributePath.of("select"), Converters.INTEGER);

    /** The attribute {@code in_}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> in_ =
        new NumberAttribute<In, Integer>(AttributePath.of("in_"), Converters.INTEGER);

    /** The attribute <code>$</code>, stored as a number (N). */
    public static final NumberAttribute<In, Integer> $ =
        new NumberAttribute<In, Integer>(AttributePath.of("$"), Converters.INTEGER);

    /** The attribute {@code _x}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> _x =
        new NumberAttribute<In, Integer>(AttributePath.of("_x"), Converters.INTEGER);

    /** The attribute <code>été</code>, stored as a number (N). */
    public static final NumberAttribute<In, Integer> été =
        new NumberAttribute<In, Integer>(AttributePath.of("été"), Converters.INTEGER);

    /** The attribute {@code object}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> object =
        new NumberAttribute<In, Integer>(AttributePath.of("object"), Converters.INTEGER);

    /** The attribute {@code that}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> that =
        new NumberAttribute<In, Integer>(AttributePath.of("that"), Converters.INTEGER);

    /** The attribute {@code fromItem}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> fromItem =
        new NumberAttribute<In, Integer>(AttributePath.of("fromItem"), Converters.INTEGER);

    /** The attribute {@code equals}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> equals =
        new NumberAttribute<In, Integer>(AttributePath.of("equals"), Converters.INTEGER);

    /** The attribute {@code options}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> options =
        new NumberAttribute<In, Integer>(AttributePath.of("options"), Converters.INTEGER);

    /** The attribute {@code listener}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> listener =
        new NumberAttribute<In, Integer>(AttributePath.of("listener"), Converters.INTEGER);

    /** The attribute {@code selection}, stored as a number (N). */
    public static final NumberAttribute<In, Integer> selection =
        new NumberAttribute<In, Integer>(AttributePath.of("selection"), Converters.INTEGER);

    private A() {}
  }
}
