package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainPartialQuery<I, M> extends PartialQueryBase<I, M, PartialQuery<I, M>> {
  PlainPartialQuery(QueryPlan<I> plan) {
    super(plan, PlainPartialQuery::new);
  }
}
