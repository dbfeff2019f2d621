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
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.UniqueSchema;
import io.dynamodel.support.KeyReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code depot} of {@link Depot.Truck}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_TruckTable extends DynamoTable<Depot.Truck, Depot_TruckTable> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_TruckTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Truck>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_TruckTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Truck>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_TruckTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_TruckTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_TruckTable(TableTarget<Depot.Truck> target) {
    super(target, Depot_TruckTable::new);
  }

  /** The key of one {@link Depot.Truck}. */
  public static Key<Depot.Truck> key(String depotId, LocalDate day, String plate) {
    return Key.<Depot.Truck>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.DEPOT_ID.part(depotId), Schema.DAY.part(day)),
        Schema.SK.of(Schema.PLATE.part(plate)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Depot.Truck> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Depot.Truck>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Depot.Truck> decodeKey(String text) {
    return KeyReader.<Depot.Truck>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Depot.Truck get(String depotId, LocalDate day, String plate) {
    return getItem(key(depotId, day, plate));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Depot.Truck> find(String depotId, LocalDate day, String plate) {
    return findItem(key(depotId, day, plate));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String depotId, LocalDate day, String plate, Selection<Depot.Truck, P> selection) {
    return this.<P>findItem(key(depotId, day, plate), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Depot.Truck> delete(String depotId, LocalDate day, String plate) {
    return deleteItem(key(depotId, day, plate));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Depot.Truck> update(String depotId, LocalDate day, String plate) {
    return updateItem(key(depotId, day, plate));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Depot.Truck> upsert(String depotId, LocalDate day, String plate) {
    return upsertItem(key(depotId, day, plate));
  }

  /** The items of one partition (Query) in the order of {@code plate}. */
  @CheckReturnValue
  public TruckQuery query(String depotId, LocalDate day) {
    return new TruckQuery(
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
  public Scan<Depot.Truck> scanByOwner() {
    return scanIndex("owner-index");
  }

  /** A query whose items are in the order of {@code plate}. */
  @CheckReturnValue
  public static final class TruckQuery extends QueryBase<Depot.Truck, TruckQuery> {
    private TruckQuery(QueryPlan<Depot.Truck> plan) {
      super(plan, TruckQuery::new);
    }

    /** Starts a condition on {@code plate} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Depot.Truck>, Query<Depot.Truck>> plate() {
      return this.<String>textStep(Schema.PLATE);
    }
  }

  /** A query whose items are in the order of {@code weight}. */
  @CheckReturnValue
  public static final class ByOwnerQuery extends QueryBase<Depot.Truck, ByOwnerQuery> {
    private ByOwnerQuery(QueryPlan<Depot.Truck> plan) {
      super(plan, ByOwnerQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Depot.Truck>, Query<Depot.Truck>> weight() {
      return this.<Long>numberStep(Schema.WEIGHT);
    }
  }

  /** The attributes of {@link Depot.Truck}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code number-plate}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Depot.Truck, String> plate =
        new ComparableTextAttribute<Depot.Truck, String>(
            AttributePath.of("number-plate"), Converters.TEXT);

    /**
     * The attribute {@code owner}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Depot.Truck, String> owner =
        new OptionalTextAttribute<Depot.Truck, String>(AttributePath.of("owner"), Converters.TEXT);

    /**
     * The attribute {@code driver}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Depot.Truck, String> driver =
        new OptionalTextAttribute<Depot.Truck, String>(AttributePath.of("driver"), Converters.TEXT);

    /** The attribute {@code weight}, stored as a number (N). */
    public static final NumberAttribute<Depot.Truck, Long> weight =
        new NumberAttribute<Depot.Truck, Long>(AttributePath.of("weight"), Converters.LONG);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> DEPOT_ID =
        KeyAttribute.<String>of("depotId", "depot_id", Converters.TEXT);

    static final KeyAttribute<LocalDate> DAY =
        KeyAttribute.<LocalDate>of("day", "day", Converters.LOCAL_DATE);

    static final KeyAttribute<String> PLATE =
        KeyAttribute.<String>of("plate", "number-plate", Converters.TEXT);

    static final KeyAttribute<String> OWNER =
        KeyAttribute.<String>of("owner", "owner", Converters.TEXT);

    static final KeyAttribute<Long> WEIGHT =
        KeyAttribute.<Long>of("weight", "weight", Converters.LONG);

    static final KeyTemplate PK =
        KeyTemplate.of("pk").text("depot/").part(DEPOT_ID).text("/").fixed(DAY, 10).unescaped("/");

    static final KeyTemplate SK = KeyTemplate.of("sk").text("T:").part(PLATE).unescaped(":");

    static final KeyTemplate GSI_PK = KeyTemplate.ofIndex("gsi_pk").text("owner#").part(OWNER);

    static final TableSchema<Depot.Truck> SCHEMA =
        TableSchema.<Depot.Truck>builder(
                "depot", Depot_TruckMapper::toItem, Depot_TruckMapper::read)
            .model(Depot.Truck.class)
            .key(PK, SK)
            .keyOf(truck -> key(truck.depotId(), truck.day(), truck.plate()).attributes())
            .type("kind", "a \"truck\"")
            .oneOf(() -> Depot_ThingTable.Schema.SCHEMA)
            .unstored("depot_id", "day")
            .index(IndexSchema.global("owner-index", GSI_PK).sort(WEIGHT).mixedParts(2))
            .required("weight")
            .unique(new UniqueSchema("a \"truck\"#driver", "driver", List.of("number-plate")))
            .build();

    private Schema() {}
  }
}
