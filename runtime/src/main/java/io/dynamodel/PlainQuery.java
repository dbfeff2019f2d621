package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainQuery<T> extends QueryBase<T, Query<T>> {
  PlainQuery(QueryPlan<T> plan) {
    super(plan, PlainQuery::new);
  }
}
