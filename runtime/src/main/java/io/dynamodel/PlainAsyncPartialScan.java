package io.dynamodel;

/** A scan of a partial index that waits for nothing. */
final class PlainAsyncPartialScan<I, M>
    extends AsyncReading<I, AsyncPartialScan<I, M>, AsyncPartialScan<I, M>>
    implements AsyncPartialScan<I, M> {
  PlainAsyncPartialScan(QueryPlan<I> plan) {
    super(plan, PlainAsyncPartialScan::new, PlainAsyncPartialScan::new);
  }

  @Override
  public AsyncPartialScan<I, M> parallel(int segments) {
    return same(plan().parallel(segments));
  }

  @Override
  public AsyncFullItems<M> fullItems() {
    return new AsyncIndexedItems<>(plan());
  }
}
