package io.dynamodel;

import io.dynamodel.internal.call.RequestThreads;
import io.dynamodel.schema.Selection;
import java.util.concurrent.Executor;

/** A scan that waits for its answers. */
final class PlainScan<T> extends SyncReading<T, Scan<T>, Scan<T>> implements Scan<T> {
  PlainScan(QueryPlan<T> plan) {
    super(plan, PlainScan::new, PlainScan::new);
  }

  @Override
  public Scan<T> parallel(int segments) {
    return parallel(segments, RequestThreads.EXECUTOR);
  }

  @Override
  public Scan<T> parallel(int segments, Executor executor) {
    return same(plan().parallel(segments, executor));
  }

  @Override
  public <P> Scan<P> select(Selection<T, P> selection) {
    return new PlainScan<>(plan().select(selection));
  }
}
