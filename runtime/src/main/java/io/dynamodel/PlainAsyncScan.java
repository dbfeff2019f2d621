package io.dynamodel;

import io.dynamodel.schema.Selection;

/** A scan that waits for nothing. */
final class PlainAsyncScan<T> extends AsyncReading<T, AsyncScan<T>, AsyncScan<T>>
    implements AsyncScan<T> {
  private PlainAsyncScan(QueryPlan<T> plan) {
    super(plan, PlainAsyncScan::of, PlainAsyncScan::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <T> AsyncScan<T> of(QueryPlan<T> plan) {
    return new PlainAsyncScan<>(plan);
  }

  @Override
  public AsyncScan<T> parallel(int segments) {
    return same(plan().parallel(segments));
  }

  @Override
  public <P> AsyncScan<P> select(Selection<T, P> selection) {
    return of(plan().select(selection));
  }
}
