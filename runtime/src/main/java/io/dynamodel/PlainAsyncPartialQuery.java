package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainAsyncPartialQuery<I, M>
    extends AsyncPartialQueryBase<I, M, AsyncPartialQuery<I, M>> {
  private PlainAsyncPartialQuery(QueryPlan<I> plan) {
    super(plan, PlainAsyncPartialQuery::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <I, M> AsyncPartialQuery<I, M> of(QueryPlan<I> plan) {
    return new PlainAsyncPartialQuery<>(plan);
  }
}
