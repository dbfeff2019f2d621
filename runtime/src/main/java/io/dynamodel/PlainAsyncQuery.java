package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainAsyncQuery<T> extends AsyncQueryBase<T, AsyncQuery<T>> {
  private PlainAsyncQuery(QueryPlan<T> plan) {
    super(plan, PlainAsyncQuery::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <T> AsyncQuery<T> of(QueryPlan<T> plan) {
    return new PlainAsyncQuery<>(plan);
  }
}
