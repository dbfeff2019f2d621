package async;

import io.dynamodel.AsyncPartialQuery;
import io.dynamodel.AsyncPartialQueryBase;
import io.dynamodel.AsyncPartialScan;
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
 * The table {@code orders} of {@link Order}, without waiting: each method is that of
 * {@link OrderTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderAsyncTable extends AsyncTable<Order, OrderAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code orders}. */
  public OrderAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Order>of(dynamo, OrderTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OrderAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Order>of(dynamo, OrderTable.Schema.SCHEMA, table));
  }

  /** The table {@code orders}, by a client that stays the caller's to close. */
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

  /** As {@link OrderTable#get(String, Instant)}. */
  public CompletableFuture<Order> get(String customerId, Instant placed) {
    return getItem(OrderTable.key(customerId, placed));
  }

  /** As {@link OrderTable#find(String, Instant)}. */
  public CompletableFuture<Optional<Order>> find(String customerId, Instant placed) {
    return findItem(OrderTable.key(customerId, placed));
  }

  /** As {@link OrderTable#find(String, Instant, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String customerId, Instant placed, Selection<Order, P> selection) {
    return this.<P>findItem(OrderTable.key(customerId, placed), selection);
  }

  /** As {@link OrderTable#delete(String, Instant)}. */
  public CompletableFuture<Optional<Order>> delete(String customerId, Instant placed) {
    return deleteItem(OrderTable.key(customerId, placed));
  }

  /** As {@link OrderTable#update(String, Instant)}. */
  @CheckReturnValue
  public Update.AsyncCall<Order> update(String customerId, Instant placed) {
    return updateItem(OrderTable.key(customerId, placed));
  }

  /** As {@link OrderTable#upsert(String, Instant)}. */
  @CheckReturnValue
  public Update.AsyncCall<Order> upsert(String customerId, Instant placed) {
    return upsertItem(OrderTable.key(customerId, placed));
  }

  /** As {@link OrderTable#refresh(OrderTable.ByProductItem)}. */
  public CompletableFuture<Order> refresh(OrderTable.ByProductItem item) {
    return refreshItem(OrderTable.key(item.customerId(), item.placed()));
  }

  /** As {@link OrderTable#query(String)}. */
  @CheckReturnValue
  public OrderQuery query(String customerId) {
    return new OrderQuery(queryTable(OrderTable.Schema.CUSTOMER_ID.part(customerId)));
  }

  /** As {@link OrderTable#byStatus(String)}. */
  @CheckReturnValue
  public ByStatusQuery byStatus(String status) {
    return new ByStatusQuery(queryIndex("status-index", OrderTable.Schema.STATUS.part(status)));
  }

  /** As {@link OrderTable#scanByStatus()}. */
  @CheckReturnValue
  public AsyncScan<Order> scanByStatus() {
    return scanIndex("status-index");
  }

  /** As {@link OrderTable#byProduct(String)}. */
  @CheckReturnValue
  public ByProductQuery byProduct(String product) {
    return new ByProductQuery(
        queryIndex(
            "product-index",
            Selection.<Order, OrderTable.ByProductItem>of(OrderMapper::readByProductItem),
            OrderTable.Schema.PRODUCT.part(product)));
  }

  /** As {@link OrderTable#scanByProduct()}. */
  @CheckReturnValue
  public AsyncPartialScan<OrderTable.ByProductItem, Order> scanByProduct() {
    return scanIndex(
        "product-index",
        Selection.<Order, OrderTable.ByProductItem>of(OrderMapper::readByProductItem));
  }

  /** As {@link OrderTable.OrderQuery}. */
  @CheckReturnValue
  public static final class OrderQuery extends AsyncQueryBase<Order, OrderQuery> {
    private OrderQuery(QueryPlan<Order> plan) {
      super(plan, OrderQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<Instant, AsyncQuery<Order>, AsyncQuery<Order>> placed() {
      return this.<Instant>textStep(OrderTable.Schema.PLACED);
    }
  }

  /** As {@link OrderTable.ByStatusQuery}. */
  @CheckReturnValue
  public static final class ByStatusQuery extends AsyncQueryBase<Order, ByStatusQuery> {
    private ByStatusQuery(QueryPlan<Order> plan) {
      super(plan, ByStatusQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterPlaced, AsyncQuery<Order>> placed() {
      return this.<Instant, AfterPlaced>textStep(OrderTable.Schema.PLACED, AfterPlaced::new);
    }

    /** As {@link OrderTable.ByStatusQuery.AfterPlaced}. */
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

  /** As {@link OrderTable.ByProductQuery}. */
  @CheckReturnValue
  public static final class ByProductQuery
      extends AsyncPartialQueryBase<OrderTable.ByProductItem, Order, ByProductQuery> {
    private ByProductQuery(QueryPlan<OrderTable.ByProductItem> plan) {
      super(plan, ByProductQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<
            Instant,
            AsyncPartialQuery<OrderTable.ByProductItem, Order>,
            AsyncPartialQuery<OrderTable.ByProductItem, Order>>
        placed() {
      return this.<Instant>textStep(OrderTable.Schema.PLACED);
    }
  }
}
