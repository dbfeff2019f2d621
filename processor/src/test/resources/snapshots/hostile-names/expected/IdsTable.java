package hostile;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
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
import io.dynamodel.expression.TextAttribute;
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
 * The table {@code ids} of {@link Ids}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class IdsTable extends DynamoTable<Ids, IdsTable> implements BatchWritable<Ids> {
  private static final KeyAttribute<java.lang.String> PK_2 =
      KeyAttribute.<java.lang.String>of("PK", "PK", Converters.TEXT).autoId();
  private static final KeyAttribute<java.lang.String> SK_2 =
      KeyAttribute.<java.lang.String>of("SK", "SK", Converters.TEXT);
  private static final KeyAttribute<java.lang.String> A_2 =
      KeyAttribute.<java.lang.String>of("A", "A", Converters.TEXT);
  private static final KeyAttribute<java.lang.String> SCHEMA_2 =
      KeyAttribute.<java.lang.String>of("SCHEMA", "SCHEMA", Converters.TEXT);
  private static final TableSchema<Ids> SCHEMA =
      TableSchema.<Ids>builder("ids", IdsMapper::toItem, IdsMapper::read)
          .model(Ids.class)
          .key(PK_2, SK_2)
          .keyOf(
              ids ->
                  Key.<Ids>of(IdsTable.SCHEMA, PK_2.part(ids.PK()), SK_2.part(ids.SK()))
                      .attributes())
          .autoId(ids -> ids.PK(), IdsTable::withId)
          .index(
              IndexSchema.global("ids", A_2, SCHEMA_2)
                  .sort(PK_2, SK_2)
                  .include("AttributeConverter", "Objects", "ItemReader"))
          .required("SCHEMA", "A", "AttributeConverter", "Objects", "ItemReader")
          .build();

  /** The table to which {@code dynamo} maps the name {@code ids}. */
  public IdsTable(Dynamo dynamo) {
    this(TableTarget.<Ids>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public IdsTable(Dynamo dynamo, java.lang.String table) {
    this(TableTarget.<Ids>of(dynamo, SCHEMA, table));
  }

  /** The table {@code ids}, by a client that stays the caller's to close. */
  public IdsTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public IdsTable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private IdsTable(TableTarget<Ids> target) {
    super(target, IdsTable::new);
  }

  /** The key of one {@link Ids}. */
  public static Key<Ids> key(java.lang.String thePK, java.lang.String theSK) {
    return Key.<Ids>of(SCHEMA, PK_2.part(thePK), SK_2.part(theSK));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Ids> keyOf(Map<java.lang.String, AttributeValue> item) {
    return KeyReader.<Ids>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Ids> decodeKey(java.lang.String text) {
    return KeyReader.<Ids>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ids get(java.lang.String thePK, java.lang.String theSK) {
    return getItem(key(thePK, theSK));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Ids> find(java.lang.String thePK, java.lang.String theSK) {
    return findItem(key(thePK, theSK));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      java.lang.String thePK, java.lang.String theSK, Selection<Ids, P> selection) {
    return this.<P>findItem(key(thePK, theSK), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Ids> delete(java.lang.String thePK, java.lang.String theSK) {
    return deleteItem(key(thePK, theSK));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Ids> update(java.lang.String thePK, java.lang.String theSK) {
    return updateItem(key(thePK, theSK));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Ids> upsert(java.lang.String thePK, java.lang.String theSK) {
    return upsertItem(key(thePK, theSK));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ids refresh(PartialItem item) {
    return refreshItem(Key.<Ids>of(IdsTable.SCHEMA, PK_2.part(item.PK()), SK_2.part(item.SK())));
  }

  /** The items of one partition (Query) in the order of {@code SK}. */
  @CheckReturnValue
  public IdsQuery query(java.lang.String thePK) {
    return new IdsQuery(queryTable(PK_2.part(thePK)));
  }

  /**
   * The items of one partition of the global index {@code ids} (Query) in the order of {@code PK},
   * then {@code SK}.
   *
   * <p>All that the index holds is {@code PK}, {@code SK}, {@code SCHEMA}, {@code A},
   * {@code AttributeConverter}, {@code Objects} and {@code ItemReader}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery partial(java.lang.String theA, java.lang.String theSCHEMA) {
    return new PartialQuery(
        queryIndex(
            "ids",
            Selection.<Ids, PartialItem>of(IdsMapper::readPartialItem),
            A_2.part(theA),
            SCHEMA_2.part(theSCHEMA)));
  }

  /**
   * The items of the global index {@code ids} (Scan).
   *
   * <p>All that the index holds is {@code PK}, {@code SK}, {@code SCHEMA}, {@code A},
   * {@code AttributeConverter}, {@code Objects} and {@code ItemReader}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<PartialItem, Ids> scanPartial() {
    return scanIndex("ids", Selection.<Ids, PartialItem>of(IdsMapper::readPartialItem));
  }

  private static Ids withId(Ids ids, java.lang.String id) {
    return new Ids(
        id,
        ids.SK(),
        ids.SCHEMA(),
        ids.A(),
        ids.AttributeConverter(),
        ids.Objects(),
        ids.ItemReader());
  }

  /** A query whose items are in the order of {@code SK}. */
  @CheckReturnValue
  public static final class IdsQuery extends QueryBase<Ids, IdsQuery> {
    private IdsQuery(QueryPlan<Ids> plan) {
      super(plan, IdsQuery::new);
    }

    /** Starts a condition on {@code SK} (KeyConditionExpression). */
    public TextKeyStep<java.lang.String, Query<Ids>, Query<Ids>> SK() {
      return this.<java.lang.String>textStep(SK_2);
    }
  }

  /** A query whose items are in the order of {@code PK}, then {@code SK}. */
  @CheckReturnValue
  public static final class PartialQuery extends PartialQueryBase<PartialItem, Ids, PartialQuery> {
    private PartialQuery(QueryPlan<PartialItem> plan) {
      super(plan, PartialQuery::new);
    }

    /** Starts a condition on {@code PK} (KeyConditionExpression). */
    public TextKeyStep<java.lang.String, AfterPK, io.dynamodel.PartialQuery<PartialItem, Ids>>
        PK() {
      return this.<java.lang.String, AfterPK>textStep(PK_2, AfterPK::new);
    }

    /** The query, where {@code PK} equals a value. */
    public static final class AfterPK extends PartialQueryBase<PartialItem, Ids, AfterPK> {
      private AfterPK(QueryPlan<PartialItem> plan) {
        super(plan, AfterPK::new);
      }

      /** Starts a condition on {@code SK} (KeyConditionExpression). */
      public TextKeyStep<
              java.lang.String,
              io.dynamodel.PartialQuery<PartialItem, Ids>,
              io.dynamodel.PartialQuery<PartialItem, Ids>>
          SK() {
        return this.<java.lang.String>textStep(SK_2);
      }
    }
  }

  /** What the index {@code ids} holds of {@link Ids}. */
  public record PartialItem(
      java.lang.String PK,
      java.lang.String SK,
      java.lang.String SCHEMA,
      java.lang.String A,
      java.lang.String AttributeConverter,
      java.lang.String Objects,
      java.lang.String ItemReader) {
    /** The attributes of {@link PartialItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code PK}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<PartialItem, java.lang.String> PK =
          new ComparableTextAttribute<PartialItem, java.lang.String>(
              AttributePath.of("PK"), Converters.TEXT);

      /**
       * The sort key {@code SK}, stored as text (S). For conditions alone: no update changes a key.
       */
      public static final ComparableTextAttribute<PartialItem, java.lang.String> SK =
          new ComparableTextAttribute<PartialItem, java.lang.String>(
              AttributePath.of("SK"), Converters.TEXT);

      /** The attribute {@code SCHEMA}, stored as text (S). */
      public static final TextAttribute<PartialItem, java.lang.String> SCHEMA =
          new TextAttribute<PartialItem, java.lang.String>(
              AttributePath.of("SCHEMA"), Converters.TEXT);

      /** The attribute {@code A}, stored as text (S). */
      public static final TextAttribute<PartialItem, java.lang.String> A =
          new TextAttribute<PartialItem, java.lang.String>(AttributePath.of("A"), Converters.TEXT);

      /** The attribute {@code AttributeConverter}, stored as text (S). */
      public static final TextAttribute<PartialItem, java.lang.String> AttributeConverter =
          new TextAttribute<PartialItem, java.lang.String>(
              AttributePath.of("AttributeConverter"), Converters.TEXT);

      /** The attribute {@code Objects}, stored as text (S). */
      public static final TextAttribute<PartialItem, java.lang.String> Objects =
          new TextAttribute<PartialItem, java.lang.String>(
              AttributePath.of("Objects"), Converters.TEXT);

      /** The attribute {@code ItemReader}, stored as text (S). */
      public static final TextAttribute<PartialItem, java.lang.String> ItemReader =
          new TextAttribute<PartialItem, java.lang.String>(
              AttributePath.of("ItemReader"), Converters.TEXT);

      private A() {}
    }
  }

  /** The attributes of {@link Ids}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code PK}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Ids, java.lang.String> PK =
        new ComparableTextAttribute<Ids, java.lang.String>(AttributePath.of("PK"), Converters.TEXT);

    /**
     * The sort key {@code SK}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final ComparableTextAttribute<Ids, java.lang.String> SK =
        new ComparableTextAttribute<Ids, java.lang.String>(AttributePath.of("SK"), Converters.TEXT);

    /** The attribute {@code SCHEMA}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> SCHEMA =
        new TextAttribute<Ids, java.lang.String>(AttributePath.of("SCHEMA"), Converters.TEXT);

    /** The attribute {@code A}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> A =
        new TextAttribute<Ids, java.lang.String>(AttributePath.of("A"), Converters.TEXT);

    /** The attribute {@code AttributeConverter}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> AttributeConverter =
        new TextAttribute<Ids, java.lang.String>(
            AttributePath.of("AttributeConverter"), Converters.TEXT);

    /** The attribute {@code Objects}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> Objects =
        new TextAttribute<Ids, java.lang.String>(AttributePath.of("Objects"), Converters.TEXT);

    /** The attribute {@code ItemReader}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> ItemReader =
        new TextAttribute<Ids, java.lang.String>(AttributePath.of("ItemReader"), Converters.TEXT);

    private A() {}
  }
}
