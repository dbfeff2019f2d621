package io.dynamodel;

import io.dynamodel.internal.call.RequestThreads;
import java.util.concurrent.Executor;

/** A scan of a partial index that waits for its answers. */
final class PlainPartialScan<I, M> extends SyncReading<I, PartialScan<I, M>, PartialScan<I, M>>
    implements PartialScan<I, M> {
  private PlainPartialScan(QueryPlan<I> plan) {
    super(plan, PlainPartialScan::of, PlainPartialScan::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <I, M> PartialScan<I, M> of(QueryPlan<I> plan) {
    return new PlainPartialScan<>(plan);
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
