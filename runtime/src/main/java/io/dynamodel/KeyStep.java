package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.expression.SortConditions;
import java.util.function.Function;

/**
 * A condition on a sort key (KeyConditionExpression) that waits for its operator. The subclasses
 * add the operators that the key's type has.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public abstract sealed class KeyStep<V, N, Q> permits RangeKeyStep, PrefixKeyStep {
  private final Attribute<?, V> key;
  private final Function<SortCondition, N> next;
  private final Function<SortCondition, Q> query;

  KeyStep(Attribute<?, V> key, Function<SortCondition, N> next, Function<SortCondition, Q> query) {
    this.key = key;
    this.next = next;
    this.query = query;
  }

  /** The sort key is {@code value}. */
  public final N eq(V value) {
    return next(SortConditions.equal(key, value));
  }

  final TextKeyStep<String, N, Q> text(ComparableTextAttribute<?, String> text) {
    return new TextKeyStep<>(text, next, query);
  }

  final N next(SortCondition equality) {
    return next.apply(equality);
  }

  final Q query(SortCondition condition) {
    return query.apply(condition);
  }

  /** The sort key that waits for its operator, and the query, such as {@code at of Query[…]}. */
  @Override
  public final String toString() {
    return key.path() + " of " + query;
  }
}
