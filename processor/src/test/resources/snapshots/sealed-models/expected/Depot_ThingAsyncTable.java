import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncScan;
import io.dynamodel.AsyncSealedTable;
import io.dynamodel.Dynamo;
import io.dynamodel.TableTarget;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code depot} of {@link Depot.Thing}, without waiting: each method is that of
 * {@link Depot_ThingTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_ThingAsyncTable extends AsyncSealedTable<Depot.Thing, Depot_ThingAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code depot}. */
  public Depot_ThingAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Depot.Thing>of(dynamo, Depot_ThingTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public Depot_ThingAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Depot.Thing>of(dynamo, Depot_ThingTable.Schema.SCHEMA, table));
  }

  /** The table {@code depot}, by a client that stays the caller's to close. */
  public Depot_ThingAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public Depot_ThingAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private Depot_ThingAsyncTable(TableTarget<Depot.Thing> target) {
    super(target, Depot_ThingAsyncTable::new);
  }

  /** As {@link Depot_ThingTable#query(String, LocalDate)}. */
  @CheckReturnValue
  public AsyncQuery<Depot.Thing> query(String depotId, LocalDate day) {
    return queryOf(
        queryTable(
            Depot_ThingTable.Schema.PK.of(
                Depot_ThingTable.Schema.DEPOT_ID.part(depotId),
                Depot_ThingTable.Schema.DAY.part(day))));
  }

  /** As {@link Depot_ThingTable#byOwner(String)}. */
  @CheckReturnValue
  public AsyncQuery<Depot.Thing> byOwner(String owner) {
    return queryOf(
        queryIndex(
            "owner-index",
            Depot_ThingTable.Schema.GSI_PK.of(Depot_ThingTable.Schema.OWNER.part(owner))));
  }

  /** As {@link Depot_ThingTable#scanByOwner()}. */
  @CheckReturnValue
  public AsyncScan<Depot.Thing> scanByOwner() {
    return scanIndex("owner-index");
  }
}
