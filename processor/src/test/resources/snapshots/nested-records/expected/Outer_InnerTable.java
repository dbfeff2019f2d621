package nesting;

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
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
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
 * The table {@code inners} of {@link Outer.Inner}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Outer_InnerTable extends DynamoTable<Outer.Inner, Outer_InnerTable>
    implements BatchWritable<Outer.Inner> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<Integer> NUMBER =
      KeyAttribute.<Integer>of("number", "number", Converters.INTEGER);
  private static final KeyAttribute<Integer> SIZE =
      KeyAttribute.<Integer>of("size", "size", Converters.INTEGER);
  private static final TableSchema<Outer.Inner> SCHEMA =
      TableSchema.<Outer.Inner>builder("inners", Outer_InnerMapper::toItem, Outer_InnerMapper::read)
          .model(Outer.Inner.class)
          .key(ID, NUMBER)
          .keyOf(inner -> key(inner.id(), inner.number()).attributes())
          .index(IndexSchema.local("size", ID).sort(SIZE).keysOnly())
          .required("part", "size")
          .build();

  /** The table to which {@code dynamo} maps the name {@code inners}. */
  public Outer_InnerTable(Dynamo dynamo) {
    this(TableTarget.<Outer.Inner>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Outer_InnerTable(Dynamo dynamo, String table) {
    this(TableTarget.<Outer.Inner>of(dynamo, SCHEMA, table));
  }

  /** The table {@code inners}, by a client that stays the caller's to close. */
  public Outer_InnerTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Outer_InnerTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Outer_InnerTable(TableTarget<Outer.Inner> target) {
    super(target, Outer_InnerTable::new);
  }

  /** The key of one {@link Outer.Inner}. */
  public static Key<Outer.Inner> key(String id, int number) {
    return Key.<Outer.Inner>of(SCHEMA, ID.part(id), NUMBER.part(number));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Outer.Inner> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Outer.Inner>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Outer.Inner> decodeKey(String text) {
    return KeyReader.<Outer.Inner>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Outer.Inner get(String id, int number) {
    return getItem(key(id, number));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Outer.Inner> find(String id, int number) {
    return findItem(key(id, number));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, int number, Selection<Outer.Inner, P> selection) {
    return this.<P>findItem(key(id, number), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Outer.Inner> delete(String id, int number) {
    return deleteItem(key(id, number));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Outer.Inner> update(String id, int number) {
    return updateItem(key(id, number));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Outer.Inner> upsert(String id, int number) {
    return upsertItem(key(id, number));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Outer.Inner refresh(BySizeItem item) {
    return refreshItem(key(item.id(), item.number()));
  }

  /** The items of one partition (Query) in the order of {@code number}. */
  @CheckReturnValue
  public InnerQuery query(String id) {
    return new InnerQuery(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the local index {@code size} (Query) in the order of
   * {@code size}.
   *
   * <p>All that the index holds is {@code id}, {@code number} and {@code size}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public BySizeQuery bySize(String id) {
    return new BySizeQuery(
        queryIndex(
            "size",
            Selection.<Outer.Inner, BySizeItem>of(Outer_InnerMapper::readBySizeItem),
            ID.part(id)));
  }

  /**
   * The items of the local index {@code size} (Scan).
   *
   * <p>All that the index holds is {@code id}, {@code number} and {@code size}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public PartialScan<BySizeItem, Outer.Inner> scanBySize() {
    return scanIndex(
        "size", Selection.<Outer.Inner, BySizeItem>of(Outer_InnerMapper::readBySizeItem));
  }

  /** A query whose items are in the order of {@code number}. */
  @CheckReturnValue
  public static final class InnerQuery extends QueryBase<Outer.Inner, InnerQuery> {
    private InnerQuery(QueryPlan<Outer.Inner> plan) {
      super(plan, InnerQuery::new);
    }

    /** Starts a condition on {@code number} (KeyConditionExpression). */
    public NumberKeyStep<Integer, Query<Outer.Inner>, Query<Outer.Inner>> number() {
      return this.<Integer>numberStep(NUMBER);
    }
  }

  /** A query whose items are in the order of {@code size}. */
  @CheckReturnValue
  public static final class BySizeQuery
      extends PartialQueryBase<BySizeItem, Outer.Inner, BySizeQuery> {
    private BySizeQuery(QueryPlan<BySizeItem> plan) {
      super(plan, BySizeQuery::new);
    }

    /** Starts a condition on {@code size} (KeyConditionExpression). */
    public NumberKeyStep<
            Integer, PartialQuery<BySizeItem, Outer.Inner>, PartialQuery<BySizeItem, Outer.Inner>>
        size() {
      return this.<Integer>numberStep(SIZE);
    }
  }

  /** What the index {@code size} holds of {@link Outer.Inner}. */
  public record BySizeItem(String id, int number, int size) {
    /** The attributes of {@link BySizeItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<BySizeItem, String> id =
          new ComparableTextAttribute<BySizeItem, String>(AttributePath.of("id"), Converters.TEXT);

      /**
       * The sort key {@code number}, stored as a number (N). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableNumberAttribute<BySizeItem, Integer> number =
          new ComparableNumberAttribute<BySizeItem, Integer>(
              AttributePath.of("number"), Converters.INTEGER);

      /** The attribute {@code size}, stored as a number (N). */
      public static final NumberAttribute<BySizeItem, Integer> size =
          new NumberAttribute<BySizeItem, Integer>(AttributePath.of("size"), Converters.INTEGER);

      private A() {}
    }
  }

  /** The attributes of {@link Outer.Inner}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Outer.Inner, String> id =
        new ComparableTextAttribute<Outer.Inner, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The sort key {@code number}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableNumberAttribute<Outer.Inner, Integer> number =
        new ComparableNumberAttribute<Outer.Inner, Integer>(
            AttributePath.of("number"), Converters.INTEGER);

    /** The attribute {@code part}, stored as a map (M). */
    public static final Outer_PartPath<Outer.Inner> part =
        new Outer_PartPath<Outer.Inner>(AttributePath.of("part"));

    /** The attribute {@code size}, stored as a number (N). */
    public static final NumberAttribute<Outer.Inner, Integer> size =
        new NumberAttribute<Outer.Inner, Integer>(AttributePath.of("size"), Converters.INTEGER);

    private A() {}
  }
}
