package hostile;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialScan;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code letters} of {@link A}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ATable extends DynamoTable<A, ATable> implements BatchWritable<A> {
  private static final KeyAttribute<java.lang.String> ID =
      KeyAttribute.<java.lang.String>of("id", "id", Converters.TEXT).autoId();
  private static final KeyAttribute<java.lang.String> KEY =
      KeyAttribute.<java.lang.String>of("key", "key", Converters.TEXT);
  private static final KeyAttribute<String> STRING =
      KeyAttribute.<String>of("string", "string", Converters.<String>enumeration(String.values()));
  private static final KeyAttribute<Query> QUERY =
      KeyAttribute.<Query>of("query", "query", Converters.<Query>enumeration(Query.values()));
  private static final TableSchema<hostile.A> SCHEMA =
      TableSchema.<hostile.A>builder("letters", AMapper::toItem, AMapper::read)
          .model(hostile.A.class)
          .key(ID, KEY)
          .keyOf(
              a ->
                  io.dynamodel.Key.<hostile.A>of(ATable.SCHEMA, ID.part(a.id()), KEY.part(a.key()))
                      .attributes())
          .autoId(a -> a.id(), ATable::withId)
          .index(IndexSchema.global("letter", STRING).sort(QUERY))
          .index(
              IndexSchema.global("index-a", QUERY)
                  .include("objects", "map", "things", "optional", "override", "a", "keys"))
          .required("string", "query", "override", "map", "things")
          .build();

  /** The table to which {@code dynamo} maps the name {@code letters}. */
  public ATable(Dynamo dynamo) {
    this(TableTarget.<hostile.A>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ATable(Dynamo dynamo, java.lang.String table) {
    this(TableTarget.<hostile.A>of(dynamo, SCHEMA, table));
  }

  /** The table {@code letters}, by a client that stays the caller's to close. */
  public ATable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ATable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private ATable(TableTarget<hostile.A> target) {
    super(target, ATable::new);
  }

  /** The key of one {@link hostile.A}. */
  public static io.dynamodel.Key<hostile.A> key(java.lang.String id, java.lang.String key) {
    return io.dynamodel.Key.<hostile.A>of(SCHEMA, ID.part(id), KEY.part(key));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static io.dynamodel.Key<hostile.A> keyOf(
      java.util.Map<java.lang.String, AttributeValue> item) {
    return KeyReader.<hostile.A>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link io.dynamodel.Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static io.dynamodel.Key<hostile.A> decodeKey(java.lang.String text) {
    return KeyReader.<hostile.A>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public hostile.A get(java.lang.String id, java.lang.String key) {
    return getItem(key(id, key));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public java.util.Optional<hostile.A> find(java.lang.String id, java.lang.String key) {
    return findItem(key(id, key));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> java.util.Optional<P> find(
      java.lang.String id, java.lang.String key, Selection<hostile.A, P> selection) {
    return this.<P>findItem(key(id, key), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public java.util.Optional<hostile.A> delete(java.lang.String id, java.lang.String key) {
    return deleteItem(key(id, key));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<hostile.A> update(java.lang.String id, java.lang.String key) {
    return updateItem(key(id, key));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<hostile.A> upsert(java.lang.String id, java.lang.String key) {
    return upsertItem(key(id, key));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public hostile.A refresh(AItem item) {
    return refreshItem(
        io.dynamodel.Key.<hostile.A>of(ATable.SCHEMA, ID.part(item.id()), KEY.part(item.key())));
  }

  /** The items of one partition (Query) in the order of {@code key}. */
  @CheckReturnValue
  public AQuery query(java.lang.String id) {
    return new AQuery(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code letter} (Query) in the order of
   * {@code query}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByLetterQuery byLetter(String string) {
    return new ByLetterQuery(queryIndex("letter", STRING.part(string)));
  }

  /**
   * The items of the global index {@code letter} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<hostile.A> scanByLetter() {
    return scanIndex("letter");
  }

  /**
   * The items of one partition of the global index {@code index-a} (Query).
   *
   * <p>All that the index holds is {@code id}, {@code key}, {@code query}, {@code override},
   * {@code map}, {@code keys}, {@code optional}, {@code objects}, {@code a} and {@code things}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<AItem, hostile.A> a(Query query) {
    return partialQueryOf(
        queryIndex(
            "index-a", Selection.<hostile.A, AItem>of(AMapper::readAItem), QUERY.part(query)));
  }

  /**
   * The items of the global index {@code index-a} (Scan).
   *
   * <p>All that the index holds is {@code id}, {@code key}, {@code query}, {@code override},
   * {@code map}, {@code keys}, {@code optional}, {@code objects}, {@code a} and {@code things}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<AItem, hostile.A> scanA() {
    return scanIndex("index-a", Selection.<hostile.A, AItem>of(AMapper::readAItem));
  }

  private static hostile.A withId(hostile.A a, java.lang.String id) {
    return new hostile.A(
        id,
        a.key(),
        a.string(),
        a.query(),
        a.override(),
        a.map(),
        a.keys(),
        a.optional(),
        a.conditions(),
        a.objects(),
        a.data(),
        a.a(),
        a.things());
  }

  /** A query whose items are in the order of {@code key}. */
  @CheckReturnValue
  public static final class AQuery extends QueryBase<hostile.A, AQuery> {
    private AQuery(QueryPlan<hostile.A> plan) {
      super(plan, AQuery::new);
    }

    /** Starts a condition on {@code key} (KeyConditionExpression). */
    public TextKeyStep<
            java.lang.String, io.dynamodel.Query<hostile.A>, io.dynamodel.Query<hostile.A>>
        key() {
      return this.<java.lang.String>textStep(KEY);
    }
  }

  /** A query whose items are in the order of {@code query}. */
  @CheckReturnValue
  public static final class ByLetterQuery extends QueryBase<hostile.A, ByLetterQuery> {
    private ByLetterQuery(QueryPlan<hostile.A> plan) {
      super(plan, ByLetterQuery::new);
    }

    /** Starts a condition on {@code query} (KeyConditionExpression). */
    public PrefixKeyStep<Query, io.dynamodel.Query<hostile.A>, io.dynamodel.Query<hostile.A>>
        query() {
      return this.<Query>prefixStep(QUERY);
    }
  }

  /** What the index {@code index-a} holds of {@link hostile.A}. */
  public record AItem(
      java.lang.String id,
      java.lang.String key,
      Query query,
      Override override,
      Map map,
      @Nullable Key keys,
      java.util.Optional<Optional> optional,
      java.util.Map<java.lang.String, Object> objects,
      List<Item> a,
      Objects things) {
    /** The attributes of {@link AItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<AItem, java.lang.String> id =
          new ComparableTextAttribute<AItem, java.lang.String>(
              AttributePath.of("id"), Converters.TEXT);

      /**
       * The sort key {@code key}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<AItem, java.lang.String> key =
          new ComparableTextAttribute<AItem, java.lang.String>(
              AttributePath.of("key"), Converters.TEXT);

      /** The attribute {@code query}, stored as the constant's name (S). */
      public static final PrefixAttribute<AItem, Query> query =
          new PrefixAttribute<AItem, Query>(
              AttributePath.of("query"), Converters.<Query>enumeration(Query.values()));

      /** The attribute {@code override}, stored as the constant's name (S). */
      public static final PrefixAttribute<AItem, Override> override =
          new PrefixAttribute<AItem, Override>(
              AttributePath.of("override"), Converters.<Override>enumeration(Override.values()));

      /** The attribute {@code map}, stored as a map (M). */
      public static final MapPath<AItem> map = new MapPath<AItem>(AttributePath.of("map"));

      /**
       * The attribute {@code keys}, stored as a map (M); absent where it is null, and an absent
       * attribute equals nothing.
       */
      public static final KeyPath.OptionalKeyPath<AItem> keys =
          new KeyPath.OptionalKeyPath<AItem>(AttributePath.of("keys"));

      /**
       * The attribute {@code optional}, stored as a map (M); absent where it is empty, and an
       * absent attribute equals nothing.
       */
      public static final OptionalPath.OptionalOptionalPath<AItem> optional =
          new OptionalPath.OptionalOptionalPath<AItem>(AttributePath.of("optional"));

      /** The attribute {@code objects}, stored as a map (M); an absent one reads as empty. */
      public static final MapAttribute<
              AItem, java.lang.String, Object, ObjectPath.OptionalObjectPath<AItem>>
          objects =
              new MapAttribute<>(
                  AttributePath.of("objects"),
                  Converters.TEXT,
                  Converters.<Object>document(ObjectMapper::toItem, ObjectMapper::read),
                  ObjectPath.OptionalObjectPath::new);

      /** The attribute {@code a}, stored as a list (L); an absent one reads as empty. */
      public static final ListAttribute<AItem, Item, ItemPath.OptionalItemPath<AItem>> a =
          new ListAttribute<>(
              AttributePath.of("a"),
              Converters.<Item>document(ItemMapper::toItem, ItemMapper::read),
              ItemPath.OptionalItemPath::new);

      /** The attribute {@code things}, stored as the constant's name (S). */
      public static final PrefixAttribute<AItem, Objects> things =
          new PrefixAttribute<AItem, Objects>(
              AttributePath.of("things"), Converters.<Objects>enumeration(Objects.values()));

      private A() {}
    }
  }

  /** The attributes of {@link hostile.A}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<hostile.A, java.lang.String> id =
        new ComparableTextAttribute<hostile.A, java.lang.String>(
            AttributePath.of("id"), Converters.TEXT);

    /**
     * The sort key {@code key}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final ComparableTextAttribute<hostile.A, java.lang.String> key =
        new ComparableTextAttribute<hostile.A, java.lang.String>(
            AttributePath.of("key"), Converters.TEXT);

    /** The attribute {@code string}, stored as the constant's name (S). */
    public static final PrefixAttribute<hostile.A, String> string =
        new PrefixAttribute<hostile.A, String>(
            AttributePath.of("string"), Converters.<String>enumeration(String.values()));

    /** The attribute {@code query}, stored as the constant's name (S). */
    public static final PrefixAttribute<hostile.A, Query> query =
        new PrefixAttribute<hostile.A, Query>(
            AttributePath.of("query"), Converters.<Query>enumeration(Query.values()));

    /** The attribute {@code override}, stored as the constant's name (S). */
    public static final PrefixAttribute<hostile.A, Override> override =
        new PrefixAttribute<hostile.A, Override>(
            AttributePath.of("override"), Converters.<Override>enumeration(Override.values()));

    /** The attribute {@code map}, stored as a map (M). */
    public static final MapPath<hostile.A> map = new MapPath<hostile.A>(AttributePath.of("map"));

    /**
     * The attribute {@code keys}, stored as a map (M); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final KeyPath.OptionalKeyPath<hostile.A> keys =
        new KeyPath.OptionalKeyPath<hostile.A>(AttributePath.of("keys"));

    /**
     * The attribute {@code optional}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalPath.OptionalOptionalPath<hostile.A> optional =
        new OptionalPath.OptionalOptionalPath<hostile.A>(AttributePath.of("optional"));

    /** The attribute {@code conditions}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            hostile.A, Condition, ConditionPath.OptionalConditionPath<hostile.A>>
        conditions =
            new ListAttribute<>(
                AttributePath.of("conditions"),
                Converters.<Condition>document(ConditionMapper::toItem, ConditionMapper::read),
                ConditionPath.OptionalConditionPath::new);

    /** The attribute {@code objects}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            hostile.A, java.lang.String, Object, ObjectPath.OptionalObjectPath<hostile.A>>
        objects =
            new MapAttribute<>(
                AttributePath.of("objects"),
                Converters.TEXT,
                Converters.<Object>document(ObjectMapper::toItem, ObjectMapper::read),
                ObjectPath.OptionalObjectPath::new);

    /** The attribute {@code data}, stored as a free-form map (M); an absent one reads as empty. */
    public static final MapAttribute<
            hostile.A, java.lang.String, java.lang.Object, OptionalFreeAttribute<hostile.A>>
        data =
            new MapAttribute<>(
                AttributePath.of("data"),
                Converters.TEXT,
                Converters.FREE_FORM,
                OptionalFreeAttribute::new);

    /** The attribute {@code a}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<hostile.A, Item, ItemPath.OptionalItemPath<hostile.A>> a =
        new ListAttribute<>(
            AttributePath.of("a"),
            Converters.<Item>document(ItemMapper::toItem, ItemMapper::read),
            ItemPath.OptionalItemPath::new);

    /** The attribute {@code things}, stored as the constant's name (S). */
    public static final PrefixAttribute<hostile.A, Objects> things =
        new PrefixAttribute<hostile.A, Objects>(
            AttributePath.of("things"), Converters.<Objects>enumeration(Objects.values()));

    private A() {}
  }
}
