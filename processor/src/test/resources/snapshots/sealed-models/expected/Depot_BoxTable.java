import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code depot} of {@link Depot.Box}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_BoxTable extends DynamoTable<Depot.Box, Depot_BoxTable>
    implements BatchWritable<Depot.Box> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_BoxTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Box>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_BoxTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Box>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_BoxTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_BoxTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_BoxTable(TableTarget<Depot.Box> target) {
    super(target, Depot_BoxTable::new);
  }

  /** The key of one {@link Depot.Box}. */
  public static Key<Depot.Box> key(String depotId, LocalDate day) {
    return Key.<Depot.Box>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.DEPOT_ID.part(depotId), Schema.DAY.part(day)),
        Schema.SK.of());
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Depot.Box> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Depot.Box>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Depot.Box> decodeKey(String text) {
    return KeyReader.<Depot.Box>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Depot.Box get(String depotId, LocalDate day) {
    return getItem(key(depotId, day));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Depot.Box> find(String depotId, LocalDate day) {
    return findItem(key(depotId, day));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String depotId, LocalDate day, Selection<Depot.Box, P> selection) {
    return this.<P>findItem(key(depotId, day), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Depot.Box> delete(String depotId, LocalDate day) {
    return deleteItem(key(depotId, day));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Depot.Box> update(String depotId, LocalDate day) {
    return updateItem(key(depotId, day));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Depot.Box> upsert(String depotId, LocalDate day) {
    return upsertItem(key(depotId, day));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Depot.Box> query(String depotId, LocalDate day) {
    return queryOf(queryTable(Schema.PK.of(Schema.DEPOT_ID.part(depotId), Schema.DAY.part(day))));
  }

  /**
   * The items of one partition of the global index {@code owner-index} (Query) in the order of
   * {@code weight}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByOwnerQuery byOwner(String owner) {
    return new ByOwnerQuery(queryIndex("owner-index", Schema.GSI_PK.of(Schema.OWNER.part(owner))));
  }

  /**
   * The items of the global index {@code owner-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Depot.Box> scanByOwner() {
    return scanIndex("owner-index");
  }

  /**
   * The items of one partition of the global index {@code empty-index} (Query).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Query<Depot.Box> byEmpty(String empty) {
    return queryOf(queryIndex("empty-index", Schema.EMPTY.part(empty)));
  }

  /**
   * The items of the global index {@code empty-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Depot.Box> scanByEmpty() {
    return scanIndex("empty-index");
  }

  /** A query whose items are in the order of {@code weight}. */
  @CheckReturnValue
  public static final class ByOwnerQuery extends QueryBase<Depot.Box, ByOwnerQuery> {
    private ByOwnerQuery(QueryPlan<Depot.Box> plan) {
      super(plan, ByOwnerQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Depot.Box>, Query<Depot.Box>> weight() {
      return this.<Long>numberStep(Schema.WEIGHT);
    }
  }

  /** The attributes of {@link Depot.Box}, for conditions and updates. */
  public static final class A {
    /**
     * The attribute {@code owner}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Depot.Box, String> owner =
        new OptionalTextAttribute<Depot.Box, String>(AttributePath.of("owner"), Converters.TEXT);

    /** The attribute {@code weight}, stored as a number (N). */
    public static final NumberAttribute<Depot.Box, Long> weight =
        new NumberAttribute<Depot.Box, Long>(AttributePath.of("weight"), Converters.LONG);

    /** The attribute {@code empty}, stored as text (S). */
    public static final TextAttribute<Depot.Box, String> empty =
        new TextAttribute<Depot.Box, String>(AttributePath.of("empty"), Converters.TEXT);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> DEPOT_ID =
        KeyAttribute.<String>of("depotId", "depot_id", Converters.TEXT);

    static final KeyAttribute<LocalDate> DAY =
        KeyAttribute.<LocalDate>of("day", "day", Converters.LOCAL_DATE);

    static final KeyAttribute<String> OWNER =
        KeyAttribute.<String>of("owner", "owner", Converters.TEXT);

    static final KeyAttribute<Long> WEIGHT =
        KeyAttribute.<Long>of("weight", "weight", Converters.LONG);

    static final KeyAttribute<String> EMPTY =
        KeyAttribute.<String>of("empty", "empty", Converters.TEXT);

    static final KeyTemplate PK =
        KeyTemplate.of("pk").text("depot/").part(DEPOT_ID).text("/").fixed(DAY, 10).unescaped("/");

    static final KeyTemplate SK = KeyTemplate.of("sk").text("B");

    static final KeyTemplate GSI_PK = KeyTemplate.ofIndex("gsi_pk").text("owner#").part(OWNER);

    static final TableSchema<Depot.Box> SCHEMA =
        TableSchema.<Depot.Box>builder("depot", Depot_BoxMapper::toItem, Depot_BoxMapper::read)
            .model(Depot.Box.class)
            .key(PK, SK)
            .keyOf(box -> key(box.depotId(), box.day()).attributes())
            .type("kind", "box")
            .oneOf(() -> Depot_ThingTable.Schema.SCHEMA)
            .unstored("depot_id", "day")
            .index(IndexSchema.global("owner-index", GSI_PK).sort(WEIGHT).mixedParts(2))
            .index(IndexSchema.global("empty-index", EMPTY))
            .required("weight", "empty")
            .build();

    private Schema() {}
  }
}
