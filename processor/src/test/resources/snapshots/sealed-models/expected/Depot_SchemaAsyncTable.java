import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncQueryBase;
import io.dynamodel.AsyncScan;
import io.dynamodel.AsyncTable;
import io.dynamodel.BatchWritable;
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
 * The table {@code depot} of {@link Depot.Schema}, without waiting: each method is that of
 * {@link Depot_SchemaTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_SchemaAsyncTable extends AsyncTable<Depot.Schema, Depot_SchemaAsyncTable>
    implements BatchWritable<Depot.Schema> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_SchemaAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Schema>of(dynamo, Depot_SchemaTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_SchemaAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Schema>of(dynamo, Depot_SchemaTable.Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_SchemaAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_SchemaAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_SchemaAsyncTable(TableTarget<Depot.Schema> target) {
    super(target, Depot_SchemaAsyncTable::new);
  }

  /** As {@link Depot_SchemaTable#get(String, LocalDate, int, String)}. */
  public CompletableFuture<Depot.Schema> get(
      String depotId, LocalDate day, int key, String selection) {
    return getItem(Depot_SchemaTable.key(depotId, day, key, selection));
  }

  /** As {@link Depot_SchemaTable#find(String, LocalDate, int, String)}. */
  public CompletableFuture<Optional<Depot.Schema>> find(
      String depotId, LocalDate day, int key, String selection) {
    return findItem(Depot_SchemaTable.key(depotId, day, key, selection));
  }

  /** As {@link Depot_SchemaTable#find(String, LocalDate, int, String, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String depotId,
      LocalDate day,
      int key,
      String selection,
      Selection<Depot.Schema, P> selection_2) {
    return this.<P>findItem(Depot_SchemaTable.key(depotId, day, key, selection), selection_2);
  }

  /** As {@link Depot_SchemaTable#delete(String, LocalDate, int, String)}. */
  public CompletableFuture<Optional<Depot.Schema>> delete(
      String depotId, LocalDate day, int key, String selection) {
    return deleteItem(Depot_SchemaTable.key(depotId, day, key, selection));
  }

  /** As {@link Depot_SchemaTable#update(String, LocalDate, int, String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Depot.Schema> update(
      String depotId, LocalDate day, int key, String selection) {
    return updateItem(Depot_SchemaTable.key(depotId, day, key, selection));
  }

  /** As {@link Depot_SchemaTable#upsert(String, LocalDate, int, String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Depot.Schema> upsert(
      String depotId, LocalDate day, int key, String selection) {
    return upsertItem(Depot_SchemaTable.key(depotId, day, key, selection));
  }

  /** As {@link Depot_SchemaTable#query(String, LocalDate)}. */
  @CheckReturnValue
  public SchemaQuery query(String depotId, LocalDate day) {
    return new SchemaQuery(
        queryTable(
            Depot_SchemaTable.Schema.PK.of(
                Depot_SchemaTable.Schema.DEPOT_ID.part(depotId),
                Depot_SchemaTable.Schema.DAY.part(day))));
  }

  /** As {@link Depot_SchemaTable#byOwner(String)}. */
  @CheckReturnValue
  public ByOwnerQuery byOwner(String owner) {
    return new ByOwnerQuery(
        queryIndex(
            "owner-index",
            Depot_SchemaTable.Schema.GSI_PK.of(Depot_SchemaTable.Schema.OWNER.part(owner))));
  }

  /** As {@link Depot_SchemaTable#scanByOwner()}. */
  @CheckReturnValue
  public AsyncScan<Depot.Schema> scanByOwner() {
    return scanIndex("owner-index");
  }

  /** As {@link Depot_SchemaTable.SchemaQuery}. */
  @CheckReturnValue
  public static final class SchemaQuery extends AsyncQueryBase<Depot.Schema, SchemaQuery> {
    private SchemaQuery(QueryPlan<Depot.Schema> plan) {
      super(plan, SchemaQuery::new);
    }

    /** Starts a condition on {@code key} (KeyConditionExpression). */
    public NumberKeyStep<Integer, AfterKey, AsyncQuery<Depot.Schema>> key() {
      return this.<Integer, AfterKey>numberStep(Depot_SchemaTable.Schema.KEY, AfterKey::new);
    }

    /** As {@link Depot_SchemaTable.SchemaQuery.AfterKey}. */
    public static final class AfterKey extends AsyncQueryBase<Depot.Schema, AfterKey> {
      private AfterKey(QueryPlan<Depot.Schema> plan) {
        super(plan, AfterKey::new);
      }

      /** Starts a condition on {@code selection} (KeyConditionExpression). */
      public TextKeyStep<String, AsyncQuery<Depot.Schema>, AsyncQuery<Depot.Schema>> selection() {
        return this.<String>textStep(Depot_SchemaTable.Schema.SELECTION);
      }
    }
  }

  /** As {@link Depot_SchemaTable.ByOwnerQuery}. */
  @CheckReturnValue
  public static final class ByOwnerQuery extends AsyncQueryBase<Depot.Schema, ByOwnerQuery> {
    private ByOwnerQuery(QueryPlan<Depot.Schema> plan) {
      super(plan, ByOwnerQuery::new);
    }

    /** Starts a condition on {@code weight} (KeyConditionExpression). */
    public NumberKeyStep<Long, AsyncQuery<Depot.Schema>, AsyncQuery<Depot.Schema>> weight() {
      return this.<Long>numberStep(Depot_SchemaTable.Schema.WEIGHT);
    }
  }
}
