package hostile;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.IdGenerator;
import io.dynamodel.Key;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.ReadConsistency;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.expression.TextKeyAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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
public final class ATable extends DynamoTable<A> {
  private static final KeyAttribute<java.lang.String> ID =
      KeyAttribute.of("id", "id", Converters.TEXT).autoId();
  private static final KeyAttribute<java.lang.String> KEY =
      KeyAttribute.of("key", "key", Converters.TEXT);
  private static final KeyAttribute<String> STRING =
      KeyAttribute.of("string", "string", Converters.enumeration(String.values()));
  private static final KeyAttribute<Query> QUERY =
      KeyAttribute.of("query", "query", Converters.enumeration(Query.values()));
  private static final TableSchema<hostile.A> SCHEMA =
      TableSchema.builder("letters", AMapper::toItem, AMapper::fromItem)
          .key(ID, KEY)
          .globalIndex("letter", STRING, QUERY)
          .required("string", "query", "override", "map")
          .build();

  /** The table to which {@code dynamo} maps the name {@code letters}. */
  public ATable(Dynamo dynamo) {
    super(dynamo, SCHEMA);
  }

  /** The table of exactly the name {@code table}. */
  public ATable(Dynamo dynamo, java.lang.String table) {
    super(dynamo, SCHEMA, table);
  }

  /** The table {@code letters}, by a client that stays the caller's to close. */
  public ATable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ATable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private ATable(ATable table, ReadConsistency consistency) {
    super(table, consistency);
  }

  /** The same table with strongly consistent reads (ConsistentRead); global indexes have none. */
  public ATable withConsistentReads() {
    return new ATable(this, ReadConsistency.STRONG);
  }

  /** The key of one {@link hostile.A}. */
  public static Key<hostile.A> key(java.lang. @Nullable String id, java.lang.String key) {
    return Key.of(SCHEMA, ID.part(id), KEY.part(key));
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if there is none of that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public hostile.A get(java.lang. @Nullable String id, java.lang.String key) {
    return getItem(key(id, key));
  }

  /**
   * Reads an item (GetItem); empty if there is none of that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<hostile.A> find(java.lang. @Nullable String id, java.lang.String key) {
    return findItem(key(id, key));
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<hostile.A> delete(java.lang. @Nullable String id, java.lang.String key) {
    return deleteItem(key(id, key));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  public Update.Call<hostile.A> update(java.lang. @Nullable String id, java.lang.String key) {
    return updateItem(key(id, key));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  public Update.Call<hostile.A> upsert(java.lang. @Nullable String id, java.lang.String key) {
    return upsertItem(key(id, key));
  }

  /** The items of one partition (Query) in the order of {@code key}. */
  public AQuery query(java.lang. @Nullable String id) {
    return new AQuery(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the index {@code letter} (Query) in the order of {@code query}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  public ByLetterQuery byLetter(String string) {
    return new ByLetterQuery(queryIndex("letter", STRING.part(string)));
  }

  @java.lang.Override
  protected Key<hostile.A> keyOf(hostile.A a) {
    return key(a.id(), a.key());
  }

  @java.lang.Override
  protected hostile.A withId(hostile.A a, IdGenerator ids) {
    return a.id() != null
        ? a
        : new hostile.A(
            ids.next(),
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
            a.a());
  }

  /** A query whose items are in the order of {@code key}. */
  public static final class AQuery extends io.dynamodel.Query<hostile.A> {
    private AQuery(io.dynamodel.Query<hostile.A> query) {
      super(query);
    }

    /** Starts a condition on {@code key} (KeyConditionExpression). */
    public TextKeyStep<hostile.A, java.lang.String, io.dynamodel.Query<hostile.A>> key() {
      return textStep(A.key);
    }
  }

  /** A query whose items are in the order of {@code query}. */
  public static final class ByLetterQuery extends io.dynamodel.Query<hostile.A> {
    private ByLetterQuery(io.dynamodel.Query<hostile.A> query) {
      super(query);
    }

    /** Starts a condition on {@code query} (KeyConditionExpression). */
    public PrefixKeyStep<hostile.A, Query, io.dynamodel.Query<hostile.A>> query() {
      return prefixStep(A.query);
    }
  }

  /** The attributes of {@link hostile.A}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final TextKeyAttribute<hostile.A, java.lang.String> id =
        new TextKeyAttribute<>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The sort key {@code key}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final TextKeyAttribute<hostile.A, java.lang.String> key =
        new TextKeyAttribute<>(AttributePath.of("key"), Converters.TEXT);

    /** The attribute {@code string}, stored as the constant's name (S). */
    public static final TextAttribute<hostile.A, String> string =
        new TextAttribute<>(AttributePath.of("string"), Converters.enumeration(String.values()));

    /** The attribute {@code query}, stored as the constant's name (S). */
    public static final TextAttribute<hostile.A, Query> query =
        new TextAttribute<>(AttributePath.of("query"), Converters.enumeration(Query.values()));

    /** The attribute {@code override}, stored as the constant's name (S). */
    public static final TextAttribute<hostile.A, Override> override =
        new TextAttribute<>(
            AttributePath.of("override"), Converters.enumeration(Override.values()));

    /** The attribute {@code map}, stored as a map (M). */
    public static final MapPath<hostile.A> map = new MapPath<>(AttributePath.of("map"));

    /**
     * The attribute {@code keys}, stored as a map (M); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final KeyPath.OptionalKeyPath<hostile.A> keys =
        new KeyPath.OptionalKeyPath<>(AttributePath.of("keys"));

    /**
     * The attribute {@code optional}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalPath.OptionalOptionalPath<hostile.A> optional =
        new OptionalPath.OptionalOptionalPath<>(AttributePath.of("optional"));

    /** The attribute {@code conditions}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            hostile.A, Condition, ConditionPath.OptionalConditionPath<hostile.A>>
        conditions =
            new ListAttribute<>(
                AttributePath.of("conditions"),
                Converters.document(ConditionMapper::toItem, ConditionMapper::fromItem),
                ConditionPath.OptionalConditionPath::new);

    /** The attribute {@code objects}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            hostile.A, java.lang.String, Object, ObjectPath.OptionalObjectPath<hostile.A>>
        objects =
            new MapAttribute<>(
                AttributePath.of("objects"),
                Converters.TEXT,
                Converters.document(ObjectMapper::toItem, ObjectMapper::fromItem),
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
            Converters.document(ItemMapper::toItem, ItemMapper::fromItem),
            ItemPath.OptionalItemPath::new);

    private A() {}
  }
}
