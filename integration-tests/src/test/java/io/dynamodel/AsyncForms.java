package io.dynamodel;

import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.read.Reads;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The asynchronous form of what a query asks. */
public final class AsyncForms {
  private AsyncForms() {}

  public static <T> AsyncQuery<T> of(Query<T> query, DynamoDbAsyncClient client) {
    return new PlainAsyncQuery<>(plan(((QueryBase<T, ?>) query).plan(), client));
  }

  public static <I, M> AsyncPartialQuery<I, M> of(
      PartialQuery<I, M> query, DynamoDbAsyncClient client) {
    return new PlainAsyncPartialQuery<>(plan(((PartialQueryBase<I, M, ?>) query).plan(), client));
  }

  public static <T> AsyncScan<T> of(Scan<T> scan, DynamoDbAsyncClient client) {
    return new PlainAsyncScan<>(plan(((PlainScan<T>) scan).plan(), client));
  }

  private static <T> QueryPlan<T> plan(QueryPlan<T> plan, DynamoDbAsyncClient client) {
    Reads reads = plan.reads();
    return new QueryPlan<>(
        new Reads(
            on(reads.access(), client),
            reads.batching(),
            reads.seal(),
            reads.executor(),
            reads.clock()),
        plan.asked());
  }

  private static <M> TableAccess<M> on(TableAccess<M> access, DynamoDbAsyncClient client) {
    Connection sync = access.connection();
    return new TableAccess<>(
        new Connection(
            null, client, Connection.TIMER, sync.capacity(), List.copyOf(sync.listeners())),
        access.current());
  }
}
