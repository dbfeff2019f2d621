package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.SortBounds;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.expression.SortConditions;

/**
 * A condition on a sort key (KeyConditionExpression) that waits for its operator. The subclasses
 * add the operators that the key's type has.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public abstract sealed class KeyStep<V, N, Q>
    permits RangeKeyStep, TextPrefixKeyStep, EqualKeyStep {
  private final Attribute<?, V> key;
  private final KeyStepEnds<N, Q> ends;

  KeyStep(Attribute<?, V> key, KeyStepEnds<N, Q> ends) {
    this.key = key;
    this.ends = ends;
  }

  /** The sort key is {@code value}. */
  public final N eq(V value) {
    return next(SortConditions.equal(key, value));
  }

  final TextKeyStep<String, N, Q> text(ComparableTextAttribute<?, String> text) {
    return new TextKeyStep<>(text, ends);
  }

  final N next(SortCondition equality) {
    return ends.next().apply(equality);
  }

  final SortBounds bounds() {
    return ends.bounds();
  }

  final Q query(SortCondition condition) {
    return ends.query().apply(condition);
  }

  /** The sort key that waits for its operator, and the query, such as {@code at of Query[…]}. */
  @Override
  public final String toString() {
    return key + " of " + ends.query();
  }
}
