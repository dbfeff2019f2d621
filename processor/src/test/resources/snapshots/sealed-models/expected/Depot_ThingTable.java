import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.Scan;
import io.dynamodel.SealedTable;
import io.dynamodel.TableTarget;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.LocalDate;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code depot} of all types of {@link Depot.Thing}: {@link Depot.Box},
 * {@link Depot.Schema}, {@link Depot.Truck}. Each has a table class of its own as well.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_ThingTable extends SealedTable<Depot.Thing, Depot_ThingTable> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_ThingTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Thing>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_ThingTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Thing>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_ThingTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_ThingTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_ThingTable(TableTarget<Depot.Thing> target) {
    super(target, Depot_ThingTable::new);
  }

  /** The items of one partition (Query), of all types, in the order of their sort keys. */
  @CheckReturnValue
  public Query<Depot.Thing> query(String depotId, LocalDate day) {
    return queryOf(queryTable(Schema.PK.of(Schema.DEPOT_ID.part(depotId), Schema.DAY.part(day))));
  }

  /**
   * The items of one partition of the global index {@code owner-index} (Query).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Query<Depot.Thing> byOwner(String owner) {
    return queryOf(queryIndex("owner-index", Schema.GSI_PK.of(Schema.OWNER.part(owner))));
  }

  /**
   * The items of the global index {@code owner-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Depot.Thing> scanByOwner() {
    return scanIndex("owner-index");
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<? extends Depot.Thing> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Depot.Thing>typedKeyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<? extends Depot.Thing> decodeKey(String text) {
    return KeyReader.<Depot.Thing>decodeTyped(Schema.SCHEMA, text);
  }

  /** The attributes of {@link Depot.Thing}, for conditions. */
  public static final class A {
    /**
     * The attribute {@code owner}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Depot.Thing, String> owner =
        new OptionalTextAttribute<Depot.Thing, String>(AttributePath.of("owner"), Converters.TEXT);

    /** The attribute {@code weight}, stored as a number (N). */
    public static final NumberAttribute<Depot.Thing, Long> weight =
        new NumberAttribute<Depot.Thing, Long>(AttributePath.of("weight"), Converters.LONG);

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

    static final KeyTemplate PK =
        KeyTemplate.of("pk").text("depot/").part(DEPOT_ID).text("/").fixed(DAY, 10).unescaped("/");

    static final KeyTemplate GSI_PK = KeyTemplate.ofIndex("gsi_pk").text("owner#").part(OWNER);

    static final TableSchema<Depot.Thing> SCHEMA =
        TableSchema.<Depot.Thing>sealed(
            "depot",
            Depot.Thing.class,
            Depot_BoxTable.Schema.SCHEMA,
            Depot_SchemaTable.Schema.SCHEMA,
            Depot_TruckTable.Schema.SCHEMA);

    private Schema() {}
  }
}
