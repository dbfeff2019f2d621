package shop;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncQueryBase;
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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code shop} of {@link OrderLine}, without waiting: each method is that of
 * {@link OrderLineTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderLineAsyncTable extends AsyncTable<OrderLine, OrderLineAsyncTable>
    implements BatchWritable<OrderLine> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public OrderLineAsyncTable(Dynamo dynamo) {
    this(TableTarget.<OrderLine>of(dynamo, OrderLineTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public OrderLineAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<OrderLine>of(dynamo, OrderLineTable.Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public OrderLineAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public OrderLineAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private OrderLineAsyncTable(TableTarget<OrderLine> target) {
    super(target, OrderLineAsyncTable::new);
  }

  /** As {@link OrderLineTable#get(String, Instant, String, int)}. */
  public CompletableFuture<OrderLine> get(
      String customerId, Instant placed, String orderId, int line) {
    return getItem(OrderLineTable.key(customerId, placed, orderId, line));
  }

  /** As {@link OrderLineTable#find(String, Instant, String, int)}. */
  public CompletableFuture<Optional<OrderLine>> find(
      String customerId, Instant placed, String orderId, int line) {
    return findItem(OrderLineTable.key(customerId, placed, orderId, line));
  }

  /** As {@link OrderLineTable#find(String, Instant, String, int, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String customerId,
      Instant placed,
      String orderId,
      int line,
      Selection<OrderLine, P> selection) {
    return this.<P>findItem(OrderLineTable.key(customerId, placed, orderId, line), selection);
  }

  /** As {@link OrderLineTable#delete(String, Instant, String, int)}. */
  public CompletableFuture<Optional<OrderLine>> delete(
      String customerId, Instant placed, String orderId, int line) {
    return deleteItem(OrderLineTable.key(customerId, placed, orderId, line));
  }

  /** As {@link OrderLineTable#update(String, Instant, String, int)}. */
  @CheckReturnValue
  public Update.AsyncCall<OrderLine> update(
      String customerId, Instant placed, String orderId, int line) {
    return updateItem(OrderLineTable.key(customerId, placed, orderId, line));
  }

  /** As {@link OrderLineTable#upsert(String, Instant, String, int)}. */
  @CheckReturnValue
  public Update.AsyncCall<OrderLine> upsert(
      String customerId, Instant placed, String orderId, int line) {
    return upsertItem(OrderLineTable.key(customerId, placed, orderId, line));
  }

  /** As {@link OrderLineTable#query(String)}. */
  @CheckReturnValue
  public OrderLineQuery query(String customerId) {
    return new OrderLineQuery(
        queryTable(
            OrderLineTable.Schema.PK.of(OrderLineTable.Schema.CUSTOMER_ID.part(customerId))));
  }

  /** As {@link OrderLineTable.OrderLineQuery}. */
  @CheckReturnValue
  public static final class OrderLineQuery extends AsyncQueryBase<OrderLine, OrderLineQuery> {
    private OrderLineQuery(QueryPlan<OrderLine> plan) {
      super(plan, OrderLineQuery::new);
    }

    /** Starts a condition on {@code placed} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterPlaced, AsyncQuery<OrderLine>> placed() {
      return this.<Instant, AfterPlaced>textStep(OrderLineTable.Schema.PLACED, AfterPlaced::new);
    }

    /** As {@link OrderLineTable.OrderLineQuery.AfterPlaced}. */
    public static final class AfterPlaced extends AsyncQueryBase<OrderLine, AfterPlaced> {
      private AfterPlaced(QueryPlan<OrderLine> plan) {
        super(plan, AfterPlaced::new);
      }

      /** Starts a condition on {@code orderId} (KeyConditionExpression). */
      public TextKeyStep<String, AfterOrderId, AsyncQuery<OrderLine>> orderId() {
        return this.<String, AfterOrderId>textStep(
            OrderLineTable.Schema.ORDER_ID, AfterOrderId::new);
      }
    }

    /** As {@link OrderLineTable.OrderLineQuery.AfterOrderId}. */
    public static final class AfterOrderId extends AsyncQueryBase<OrderLine, AfterOrderId> {
      private AfterOrderId(QueryPlan<OrderLine> plan) {
        super(plan, AfterOrderId::new);
      }

      /** Starts a condition on {@code line} (KeyConditionExpression). */
      public NumberKeyStep<Integer, AsyncQuery<OrderLine>, AsyncQuery<OrderLine>> line() {
        return this.<Integer>numberStep(OrderLineTable.Schema.LINE);
      }
    }
  }
}
