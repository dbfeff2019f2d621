import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncQueryBase;
import io.dynamodel.AsyncScan;
import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code depot} of {@link Depot.Truck}, without waiting: each method is that of
 * {@link Depot_TruckTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_TruckAsyncTable extends AsyncTable<Depot.Truck, Depot_TruckAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_TruckAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Truck>of(dynamo, Depot_TruckTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_TruckAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Truck>of(dynamo, Depot_TruckTable.Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_TruckAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_TruckAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_TruckAsyncTable(TableTarget<Depot.Truck> target) {
    super(target, Depot_TruckAsyncTable::new);
  }

  /** As {@link Depot_TruckTable#get(String, LocalDate, String)}. */
  public CompletableFuture<Depot.Truck> get(String depotId, LocalDate day, String plate) {
    return getItem(Depot_TruckTable.key(depotId, day, plate));
  }

  /** As {@link Depot_TruckTable#find(String, LocalDate, String)}. */
  public CompletableFuture<Optional<Depot.Truck>> find(
      String depotId, LocalDate day, String plate) {
    return findItem(Depot_TruckTable.key(depotId, day, plate));
  }

  /** As {@link Depot_TruckTable#find(String, LocalDate, String, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String depotId, LocalDate day, String plate, Selection<Depot.Truck, P> selection) {
    return this.<P>findItem(Depot_TruckTable.key(depotId, day, plate), selection);
  }

  /** As {@link Depot_TruckTable#delete(String, LocalDate, String)}. */
  public CompletableFuture<Optional<Depot.Truck>> delete(
      String depotId, LocalDate day, String plate) {
    return deleteItem(Depot_TruckTable.key(depotId, day, plate));
  }

  /** As {@link Depot_TruckTable#update(String, LocalDate, String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Depot.Truck> update(String depotId, LocalDate day, String plate) {
    return updateItem(Depot_TruckTable.key(depotId, day, plate));
  }

  /** As {@link Depot_TruckTable#upsert(String, LocalDate, String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Depot.Truck> upsert(String depotId, LocalDate day, String plate) {
    return upsertItem(Depot_TruckTable.key(depotId, day, plate));
  }

  /** As {@link Depot_TruckTable#query(String, LocalDate)}. */
  @CheckReturnValue
  public TruckQuery query(String depotId, LocalDate day) {
    return new TruckQuery(
        queryTable(
            Depot_TruckTable.Schema.PK.of(
                Depot_TruckTable.Schema.DEPOT_ID.part(depotId),
                Depot_TruckTable.Schema.DAY.part(day))));
  }

  /** As {@link Depot_TruckTable#byOwner(String)}. */
  @CheckReturnValue
  public ByOwnerQuery byOwner(String owner) {
    return new ByOwnerQuery(
        queryIndex(
            "owner-index",
            Depot_TruckTable.Schema.GSI_PK.of(Depot_TruckTable.Schema.OWNER.part(owner))));
  }

  /** As {@link Depot_TruckTable#scanByOwner()}. */
  @CheckReturnValue
  public AsyncScan<Depot.Truck> scanByOwner() {
    return scanIndex("owner-index");
  }

  /** As {@link Depot_TruckTable.TruckQuery}. */
  @CheckReturnValue
  public static final class TruckQuery extends AsyncQueryBase<Depot.Truck, TruckQuery> {
    private TruckQuery(QueryPlan<Depot.Truck> plan) {
      super(plan, TruckQuery::new);
    }

    /** Starts a condition on {@code plate} (KeyConditionExpression). */
    public TextKeyStep<String, AsyncQuery<Depot.Truck>, AsyncQuery<Depot.Truck>> plate() {
      return this.<String>textStep(Depot_TruckTable.Schema.PLATE);
    }
  }

  /** As {@link Depot_TruckTable.ByOwnerQuery}. */
  @CheckReturnValue
  public static final class ByOwnerQuery extends AsyncQueryBase<Depot.Truck, ByOwnerQuery> {
    private ByOwnerQuery(QueryPlan<Depot.Truck> plan) {
      super(plan, ByOwnerQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<Long, AsyncQuery<Depot.Truck>, AsyncQuery<Depot.Truck>> weight() {
      return this.<Long>numberStep(Depot_TruckTable.Schema.WEIGHT);
    }
  }
}
