package hostile;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.IdGenerator;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.ReadConsistency;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
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
 * The table {@code ids} of {@link Ids}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class IdsTable extends DynamoTable<Ids> {
  private static final KeyAttribute<java.lang.String> PK_2 =
      KeyAttribute.of("PK", "PK", Converters.TEXT).autoId();
  private static final KeyAttribute<java.lang.String> SK_2 =
      KeyAttribute.of("SK", "SK", Converters.TEXT);
  private static final TableSchema<Ids> SCHEMA =
      TableSchema.builder("ids", IdsMapper::toItem, IdsMapper::fromItem)
          .key(PK_2, SK_2)
          .required("SCHEMA", "A", "AttributeConverter")
          .build();

  /** The table to which {@code dynamo} maps the name {@code ids}. */
  public IdsTable(Dynamo dynamo) {
    super(dynamo, SCHEMA);
  }

  /** The table of exactly the name {@code table}. */
  public IdsTable(Dynamo dynamo, java.lang.String table) {
    super(dynamo, SCHEMA, table);
  }

  /** The table {@code ids}, by a client that stays the caller's to close. */
  public IdsTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public IdsTable(DynamoDbClient client, java.lang.String table) {
    this(Dynamo.of(client), table);
  }

  private IdsTable(IdsTable table, ReadConsistency consistency) {
    super(table, consistency);
  }

  /** The same table with strongly consistent reads (ConsistentRead); global indexes have none. */
  public IdsTable withConsistentReads() {
    return new IdsTable(this, ReadConsistency.STRONG);
  }

  /** The key of one {@link Ids}. */
  public static Key<Ids> key(java.lang. @Nullable String thePK, java.lang.String theSK) {
    return Key.of(SCHEMA, PK_2.part(thePK), SK_2.part(theSK));
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if there is none of that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ids get(java.lang. @Nullable String thePK, java.lang.String theSK) {
    return getItem(key(thePK, theSK));
  }

  /**
   * Reads an item (GetItem); empty if there is none of that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Ids> find(java.lang. @Nullable String thePK, java.lang.String theSK) {
    return findItem(key(thePK, theSK));
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Ids> delete(java.lang. @Nullable String thePK, java.lang.String theSK) {
    return deleteItem(key(thePK, theSK));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  public Update.Call<Ids> update(java.lang. @Nullable String thePK, java.lang.String theSK) {
    return updateItem(key(thePK, theSK));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  public Update.Call<Ids> upsert(java.lang. @Nullable String thePK, java.lang.String theSK) {
    return upsertItem(key(thePK, theSK));
  }

  /** The items of one partition (Query) in the order of {@code SK}. */
  public IdsQuery query(java.lang. @Nullable String thePK) {
    return new IdsQuery(queryTable(PK_2.part(thePK)));
  }

  @java.lang.Override
  protected Key<Ids> keyOf(Ids idsRecord) {
    return key(idsRecord.PK(), idsRecord.SK());
  }

  @java.lang.Override
  protected Ids withId(Ids idsRecord, IdGenerator ids) {
    return idsRecord.PK() != null
        ? idsRecord
        : new Ids(
            ids.next(),
            idsRecord.SK(),
            idsRecord.SCHEMA(),
            idsRecord.A(),
            idsRecord.AttributeConverter());
  }

  /** A query whose items are in the order of {@code SK}. */
  public static final class IdsQuery extends Query<Ids> {
    private IdsQuery(Query<Ids> query) {
      super(query);
    }

    /** Starts a condition on {@code SK} (KeyConditionExpression). */
    public TextKeyStep<Ids, java.lang.String, Query<Ids>> SK() {
      return textStep(A.SK);
    }
  }

  /** The attributes of {@link Ids}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code PK}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final TextKeyAttribute<Ids, java.lang.String> PK =
        new TextKeyAttribute<>(AttributePath.of("PK"), Converters.TEXT);

    /**
     * The sort key {@code SK}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final TextKeyAttribute<Ids, java.lang.String> SK =
        new TextKeyAttribute<>(AttributePath.of("SK"), Converters.TEXT);

    /** The attribute {@code SCHEMA}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> SCHEMA =
        new TextAttribute<>(AttributePath.of("SCHEMA"), Converters.TEXT);

    /** The attribute {@code A}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> A =
        new TextAttribute<>(AttributePath.of("A"), Converters.TEXT);

    /** The attribute {@code AttributeConverter}, stored as text (S). */
    public static final TextAttribute<Ids, java.lang.String> AttributeConverter =
        new TextAttribute<>(AttributePath.of("AttributeConverter"), Converters.TEXT);

    private A() {}
  }
}
