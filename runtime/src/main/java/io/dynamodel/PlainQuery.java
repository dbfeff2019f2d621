package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainQuery<T> extends QueryBase<T, Query<T>> {
  private PlainQuery(QueryPlan<T> plan) {
    super(plan, PlainQuery::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <T> Query<T> of(QueryPlan<T> plan) {
    return new PlainQuery<>(plan);
  }
}
