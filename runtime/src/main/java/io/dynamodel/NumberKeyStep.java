package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.SortCondition.Operator;
import io.dynamodel.expression.SortConditions;

/**
 * A condition on a sort key that is stored as a number. Besides values of the key's own type it
 * takes those of {@code long}.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public final class NumberKeyStep<V, N, Q> extends RangeKeyStep<V, N, Q> {
  private final ComparableNumberAttribute<?, V> key;

  NumberKeyStep(ComparableNumberAttribute<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
    this.key = key;
  }

  /** The sort key is {@code value}. */
  public N eq(long value) {
    return next(SortConditions.equal(key, value));
  }

  /** The sort key is less than {@code value}. */
  public Q lt(long value) {
    return query(bounds().compared(key, Operator.LT, value));
  }

  /** The sort key is {@code value} or less. */
  public Q le(long value) {
    return query(bounds().compared(key, Operator.LE, value));
  }

  /** The sort key is greater than {@code value}. */
  public Q gt(long value) {
    return query(bounds().compared(key, Operator.GT, value));
  }

  /** The sort key is {@code value} or greater. */
  public Q ge(long value) {
    return query(bounds().compared(key, Operator.GE, value));
  }

  /**
   * The sort key lies between the bounds or is one of them (BETWEEN).
   *
   * @throws IllegalArgumentException if {@code to} is less than {@code from}; between such bounds
   *     of a part of a key lies nothing, and nothing is sent
   */
  public Q between(long from, long to) {
    return query(bounds().between(key, from, to));
  }
}
