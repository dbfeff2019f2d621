package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainAsyncPartialQuery<I, M>
    extends AsyncPartialQueryBase<I, M, AsyncPartialQuery<I, M>> {
  PlainAsyncPartialQuery(QueryPlan<I> plan) {
    super(plan, PlainAsyncPartialQuery::new);
  }
}
