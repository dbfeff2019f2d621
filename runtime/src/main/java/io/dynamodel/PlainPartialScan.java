package io.dynamodel;

import io.dynamodel.internal.call.RequestThreads;
import java.util.concurrent.Executor;

/** A scan of a partial index that waits for its answers. */
final class PlainPartialScan<I, M> extends SyncReading<I, PartialScan<I, M>, PartialScan<I, M>>
    implements PartialScan<I, M> {
  PlainPartialScan(QueryPlan<I> plan) {
    super(plan, PlainPartialScan::new, PlainPartialScan::new);
  }

  @Override
  public PartialScan<I, M> parallel(int segments) {
    return parallel(segments, RequestThreads.EXECUTOR);
  }

  @Override
  public PartialScan<I, M> parallel(int segments, Executor executor) {
    return same(plan().parallel(segments, executor));
  }

  @Override
  public FullItems<M> fullItems() {
    return new IndexedItems<>(plan());
  }
}
