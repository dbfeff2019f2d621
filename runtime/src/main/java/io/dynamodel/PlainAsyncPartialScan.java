package io.dynamodel;

/** A scan of a partial index that waits for nothing. */
final class PlainAsyncPartialScan<I, M>
    extends AsyncReading<I, AsyncPartialScan<I, M>, AsyncPartialScan<I, M>>
    implements AsyncPartialScan<I, M> {
  private PlainAsyncPartialScan(QueryPlan<I> plan) {
    super(plan, PlainAsyncPartialScan::of, PlainAsyncPartialScan::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <I, M> AsyncPartialScan<I, M> of(QueryPlan<I> plan) {
    return new PlainAsyncPartialScan<>(plan);
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
