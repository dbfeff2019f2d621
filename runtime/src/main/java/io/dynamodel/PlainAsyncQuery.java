package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainAsyncQuery<T> extends AsyncQueryBase<T, AsyncQuery<T>> {
  PlainAsyncQuery(QueryPlan<T> plan) {
    super(plan, PlainAsyncQuery::new);
  }
}
