import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncQueryBase;
import io.dynamodel.AsyncScan;
import io.dynamodel.AsyncTable;
import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
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
 * The table {@code depot} of {@link Depot.Box}, without waiting: each method is that of
 * {@link Depot_BoxTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_BoxAsyncTable extends AsyncTable<Depot.Box, Depot_BoxAsyncTable>
    implements BatchWritable<Depot.Box> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_BoxAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Box>of(dynamo, Depot_BoxTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_BoxAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Box>of(dynamo, Depot_BoxTable.Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_BoxAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_BoxAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_BoxAsyncTable(TableTarget<Depot.Box> target) {
    super(target, Depot_BoxAsyncTable::new);
  }

  /** As {@link Depot_BoxTable#get(String, LocalDate)}. */
  public CompletableFuture<Depot.Box> get(String depotId, LocalDate day) {
    return getItem(Depot_BoxTable.key(depotId, day));
  }

  /** As {@link Depot_BoxTable#find(String, LocalDate)}. */
  public CompletableFuture<Optional<Depot.Box>> find(String depotId, LocalDate day) {
    return findItem(Depot_BoxTable.key(depotId, day));
  }

  /** As {@link Depot_BoxTable#find(String, LocalDate, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String depotId, LocalDate day, Selection<Depot.Box, P> selection) {
    return this.<P>findItem(Depot_BoxTable.key(depotId, day), selection);
  }

  /** As {@link Depot_BoxTable#delete(String, LocalDate)}. */
  public CompletableFuture<Optional<Depot.Box>> delete(String depotId, LocalDate day) {
    return deleteItem(Depot_BoxTable.key(depotId, day));
  }

  /** As {@link Depot_BoxTable#update(String, LocalDate)}. */
  @CheckReturnValue
  public Update.AsyncCall<Depot.Box> update(String depotId, LocalDate day) {
    return updateItem(Depot_BoxTable.key(depotId, day));
  }

  /** As {@link Depot_BoxTable#upsert(String, LocalDate)}. */
  @CheckReturnValue
  public Update.AsyncCall<Depot.Box> upsert(String depotId, LocalDate day) {
    return upsertItem(Depot_BoxTable.key(depotId, day));
  }

  /** As {@link Depot_BoxTable#query(String, LocalDate)}. */
  @CheckReturnValue
  public AsyncQuery<Depot.Box> query(String depotId, LocalDate day) {
    return queryOf(
        queryTable(
            Depot_BoxTable.Schema.PK.of(
                Depot_BoxTable.Schema.DEPOT_ID.part(depotId),
                Depot_BoxTable.Schema.DAY.part(day))));
  }

  /** As {@link Depot_BoxTable#byOwner(String)}. */
  @CheckReturnValue
  public ByOwnerQuery byOwner(String owner) {
    return new ByOwnerQuery(
        queryIndex(
            "owner-index",
            Depot_BoxTable.Schema.GSI_PK.of(Depot_BoxTable.Schema.OWNER.part(owner))));
  }

  /** As {@link Depot_BoxTable#scanByOwner()}. */
  @CheckReturnValue
  public AsyncScan<Depot.Box> scanByOwner() {
    return scanIndex("owner-index");
  }

  /** As {@link Depot_BoxTable#byEmpty(String)}. */
  @CheckReturnValue
  public AsyncQuery<Depot.Box> byEmpty(String empty) {
    return queryOf(queryIndex("empty-index", Depot_BoxTable.Schema.EMPTY.part(empty)));
  }

  /** As {@link Depot_BoxTable#scanByEmpty()}. */
  @CheckReturnValue
  public AsyncScan<Depot.Box> scanByEmpty() {
    return scanIndex("empty-index");
  }

  /** As {@link Depot_BoxTable.ByOwnerQuery}. */
  @CheckReturnValue
  public static final class ByOwnerQuery extends AsyncQueryBase<Depot.Box, ByOwnerQuery> {
    private ByOwnerQuery(QueryPlan<Depot.Box> plan) {
      super(plan, ByOwnerQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<Long, AsyncQuery<Depot.Box>, AsyncQuery<Depot.Box>> weight() {
      return this.<Long>numberStep(Depot_BoxTable.Schema.WEIGHT);
    }
  }
}
