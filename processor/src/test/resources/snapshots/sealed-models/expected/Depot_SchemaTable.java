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
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
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
 * The table {@code depot} of {@link Depot.Schema}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_SchemaTable extends DynamoTable<Depot.Schema, Depot_SchemaTable>
    implements BatchWritable<Depot.Schema> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_SchemaTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Schema>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_SchemaTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Schema>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_SchemaTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_SchemaTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_SchemaTable(TableTarget<Depot.Schema> target) {
    super(target, Depot_SchemaTable::new);
  }

  /** The key of one {@link Depot.Schema}. */
  public static Key<Depot.Schema> key(String depotId, LocalDate day, int key, String selection) {
    return Key.<Depot.Schema>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.DEPOT_ID.part(depotId), Schema.DAY.part(day)),
        Schema.SK.of(Schema.KEY.part(key), Schema.SELECTION.part(selection)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Depot.Schema> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Depot.Schema>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Depot.Schema> decodeKey(String text) {
    return KeyReader.<Depot.Schema>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Depot.Schema get(String depotId, LocalDate day, int key, String selection) {
    return getItem(key(depotId, day, key, selection));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Depot.Schema> find(String depotId, LocalDate day, int key, String selection) {
    return findItem(key(depotId, day, key, selection));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String depotId,
      LocalDate day,
      int key,
      String selection,
      Selection<Depot.Schema, P> selection_2) {
    return this.<P>findItem(key(depotId, day, key, selection), selection_2);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Depot.Schema> delete(String depotId, LocalDate day, int key, String selection) {
    return deleteItem(key(depotId, day, key, selection));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Depot.Schema> update(
      String depotId, LocalDate day, int key, String selection) {
    return updateItem(key(depotId, day, key, selection));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Depot.Schema> upsert(
      String depotId, LocalDate day, int key, String selection) {
    return upsertItem(key(depotId, day, key, selection));
  }

  /** The items of one partition (Query) in the order of {@code key}, then {@code selection}. */
  @CheckReturnValue
  public SchemaQuery query(String depotId, LocalDate day) {
    return new SchemaQuery(
        queryTable(Schema.PK.of(Schema.DEPOT_ID.part(depotId), Schema.DAY.part(day))));
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
  public Scan<Depot.Schema> scanByOwner() {
    return scanIndex("owner-index");
  }

  /** A query whose items are in the order of {@code key}, then {@code selection}. */
  @CheckReturnValue
  public static final class SchemaQuery extends QueryBase<Depot.Schema, SchemaQuery> {
    private SchemaQuery(QueryPlan<Depot.Schema> plan) {
      super(plan, SchemaQuery::new);
    }

    /** Starts a condition on {@code key} (KeyConditionExpression). */
    public NumberKeyStep<Integer, AfterKey, Query<Depot.Schema>> key() {
      return this.<Integer, AfterKey>numberStep(Schema.KEY, AfterKey::new);
    }

    /** The query, where {@code key} equals a value. */
    public static final class AfterKey extends QueryBase<Depot.Schema, AfterKey> {
      private AfterKey(QueryPlan<Depot.Schema> plan) {
        super(plan, AfterKey::new);
      }

      /** Starts a condition on {@code selection} (KeyConditionExpression). */
      public TextKeyStep<String, Query<Depot.Schema>, Query<Depot.Schema>> selection() {
        return this.<String>textStep(Schema.SELECTION);
      }
    }
  }

  /** A query whose items are in the order of {@code weight}. */
  @CheckReturnValue
  public static final class ByOwnerQuery extends QueryBase<Depot.Schema, ByOwnerQuery> {
    private ByOwnerQuery(QueryPlan<Depot.Schema> plan) {
      super(plan, ByOwnerQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Depot.Schema>, Query<Depot.Schema>> weight() {
      return this.<Long>numberStep(Schema.WEIGHT);
    }
  }

  /** The attributes of {@link Depot.Schema}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code key}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Depot.Schema, Integer> key =
        new ComparableNumberAttribute<Depot.Schema, Integer>(
            AttributePath.of("key"), Converters.INTEGER);

    /**
     * The part of the key {@code selection}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Depot.Schema, String> selection =
        new ComparableTextAttribute<Depot.Schema, String>(
            AttributePath.of("selection"), Converters.TEXT);

    /**
     * The attribute {@code owner}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Depot.Schema, String> owner =
        new OptionalTextAttribute<Depot.Schema, String>(AttributePath.of("owner"), Converters.TEXT);

    /** The attribute {@code weight}, stored as a number (N). */
    public static final NumberAttribute<Depot.Schema, Long> weight =
        new NumberAttribute<Depot.Schema, Long>(AttributePath.of("weight"), Converters.LONG);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> DEPOT_ID =
        KeyAttribute.<String>of("depotId", "depot_id", Converters.TEXT);

    static final KeyAttribute<LocalDate> DAY =
        KeyAttribute.<LocalDate>of("day", "day", Converters.LOCAL_DATE);

    static final KeyAttribute<Integer> KEY =
        KeyAttribute.<Integer>of("key", "key", Converters.INTEGER);

    static final KeyAttribute<String> SELECTION =
        KeyAttribute.<String>of("selection", "selection", Converters.TEXT);

    static final KeyAttribute<String> OWNER =
        KeyAttribute.<String>of("owner", "owner", Converters.TEXT);

    static final KeyAttribute<Long> WEIGHT =
        KeyAttribute.<Long>of("weight", "weight", Converters.LONG);

    static final KeyTemplate PK =
        KeyTemplate.of("pk").text("depot/").part(DEPOT_ID).text("/").fixed(DAY, 10).unescaped("/");

    static final KeyTemplate SK =
        KeyTemplate.of("sk").text("S:").padded(KEY, 4).text(":").part(SELECTION).unescaped(":");

    static final KeyTemplate GSI_PK = KeyTemplate.ofIndex("gsi_pk").text("owner#").part(OWNER);

    static final TableSchema<Depot.Schema> SCHEMA =
        TableSchema.<Depot.Schema>builder(
                "depot", Depot_SchemaMapper::toItem, Depot_SchemaMapper::read)
            .model(Depot.Schema.class)
            .key(PK, SK)
            .keyOf(
                schema ->
                    key(schema.depotId(), schema.day(), schema.key(), schema.selection())
                        .attributes())
            .type("kind", "schema")
            .oneOf(() -> Depot_ThingTable.Schema.SCHEMA)
            .unstored("depot_id", "day")
            .index(IndexSchema.global("owner-index", GSI_PK).sort(WEIGHT).mixedParts(2))
            .required("weight")
            .build();

    private Schema() {}
  }
}
