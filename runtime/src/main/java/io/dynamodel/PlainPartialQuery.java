package io.dynamodel;

/** A query without a condition on a sort key to add. */
final class PlainPartialQuery<I, M> extends PartialQueryBase<I, M, PartialQuery<I, M>> {
  private PlainPartialQuery(QueryPlan<I> plan) {
    super(plan, PlainPartialQuery::of);
  }

  /** As what callers see, so that no table class has to load it to be checked. */
  static <I, M> PartialQuery<I, M> of(QueryPlan<I> plan) {
    return new PlainPartialQuery<>(plan);
  }
}
