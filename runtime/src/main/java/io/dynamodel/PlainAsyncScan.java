package io.dynamodel;

import io.dynamodel.schema.Selection;

/** A scan that waits for nothing. */
final class PlainAsyncScan<T> extends AsyncReading<T, AsyncScan<T>, AsyncScan<T>>
    implements AsyncScan<T> {
  PlainAsyncScan(QueryPlan<T> plan) {
    super(plan, PlainAsyncScan::new, PlainAsyncScan::new);
  }

  @Override
  public AsyncScan<T> parallel(int segments) {
    return same(plan().parallel(segments));
  }

  @Override
  public <P> AsyncScan<P> select(Selection<T, P> selection) {
    return new PlainAsyncScan<>(plan().select(selection));
  }
}
