package shop;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncQueryBase;
import io.dynamodel.AsyncScan;
import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code shop} of {@link Order}, without waiting: each method is that of
 * {@link OrderTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderAsyncTable extends AsyncTable<Order, OrderAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public OrderAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Order>of(dynamo, OrderTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OrderAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Order>of(dynamo, OrderTable.Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public OrderAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public OrderAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private OrderAsyncTable(TableTarget<Order> target) {
    super(target, OrderAsyncTable::new);
  }

  /** As {@link OrderTable#get(String, Instant, String)}. */
  public CompletableFuture<Order> get(String customerId, Instant placed, String orderId) {
    return getItem(OrderTable.key(customerId, placed, orderId));
  }

  /** As {@link OrderTable#find(String, Instant, String)}. */
  public CompletableFuture<Optional<Order>> find(
      String customerId, Instant placed, String orderId) {
    return findItem(OrderTable.key(customerId, placed, orderId));
  }

  /** As {@link OrderTable#find(String, Instant, String, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String customerId, Instant placed, String orderId, Selection<Order, P> selection) {
    return this.<P>findItem(OrderTable.key(customerId, placed, orderId), selection);
  }

  /** As {@link OrderTable#delete(String, Instant, String)}. */
  public CompletableFuture<Optional<Order>> delete(
      String customerId, Instant placed, String orderId) {
    return deleteItem(OrderTable.key(customerId, placed, orderId));
  }

  /** As {@link OrderTable#update(String, Instant, String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Order> update(String customerId, Instant placed, String orderId) {
    return updateItem(OrderTable.key(customerId, placed, orderId));
  }

  /** As {@link OrderTable#upsert(String, Instant, String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Order> upsert(String customerId, Instant placed, String orderId) {
    return upsertItem(OrderTable.key(customerId, placed, orderId));
  }

  /** As {@link OrderTable#query(String)}. */
  @CheckReturnValue
  public OrderQuery query(String customerId) {
    return new OrderQuery(
        queryTable(OrderTable.Schema.PK.of(OrderTable.Schema.CUSTOMER_ID.part(customerId))));
  }

  /** As {@link OrderTable#byStatus(String)}. */
  @CheckReturnValue
  public ByStatusQuery byStatus(String status) {
    return new ByStatusQuery(
        queryIndex(
            "status-index", OrderTable.Schema.GSI1_PK.of(OrderTable.Schema.STATUS.part(status))));
  }

  /** As {@link OrderTable#scanByStatus()}. */
  @CheckReturnValue
  public AsyncScan<Order> scanByStatus() {
    return scanIndex("status-index");
  }

  /** As {@link OrderTable.OrderQuery}. */
  @CheckReturnValue
  public static final class OrderQuery extends AsyncQueryBase<Order, OrderQuery> {
    private OrderQuery(QueryPlan<Order> plan) {
      super(plan, OrderQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterPlaced, AsyncQuery<Order>> placed() {
      return this.<Instant, AfterPlaced>textStep(OrderTable.Schema.PLACED, AfterPlaced::new);
    }

    /** As {@link OrderTable.OrderQuery.AfterPlaced}. */
    public static final class AfterPlaced extends AsyncQueryBase<Order, AfterPlaced> {
      private AfterPlaced(QueryPlan<Order> plan) {
        super(plan, AfterPlaced::new);
      }

      /** Starts a condition on {@code orderId} (KeyConditionExpression). */
      public TextKeyStep<String, AsyncQuery<Order>, AsyncQuery<Order>> orderId() {
        return this.<String>textStep(OrderTable.Schema.ORDER_ID);
      }
    }
  }

  /** As {@link OrderTable.ByStatusQuery}. */
  @CheckReturnValue
  public static final class ByStatusQuery extends AsyncQueryBase<Order, ByStatusQuery> {
    private ByStatusQuery(QueryPlan<Order> plan) {
      super(plan, ByStatusQuery::new);
    }

    /** Starts a condition on {@code due} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterDue, AsyncQuery<Order>> due() {
      return this.<Instant, AfterDue>textStep(OrderTable.Schema.DUE, AfterDue::new);
    }

    /** As {@link OrderTable.ByStatusQuery.AfterDue}. */
    public static final class AfterDue extends AsyncQueryBase<Order, AfterDue> {
      private AfterDue(QueryPlan<Order> plan) {
        super(plan, AfterDue::new);
      }

      /** Starts a condition on {@code orderId} (KeyConditionExpression). */
      public TextKeyStep<String, AsyncQuery<Order>, AsyncQuery<Order>> orderId() {
        return this.<String>textStep(OrderTable.Schema.ORDER_ID);
      }
    }
  }
}
