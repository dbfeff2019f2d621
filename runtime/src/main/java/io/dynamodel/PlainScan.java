package io.dynamodel;

import io.dynamodel.internal.call.RequestThreads;
import io.dynamodel.schema.Selection;
import java.util.concurrent.Executor;

/** A scan that waits for its answers. */
final class PlainScan<T> extends SyncReading<T, Scan<T>, Scan<T>> implements Scan<T> {
  private PlainScan(QueryPlan<T> plan) {
    super(plan, PlainScan::of, PlainScan::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <T> Scan<T> of(QueryPlan<T> plan) {
    return new PlainScan<>(plan);
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
    return of(plan().select(selection));
  }
}
