package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.Ordered;
import io.dynamodel.expression.SortCondition.Operator;

/**
 * A condition on a sort key whose stored order is the order of its type.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public sealed class RangeKeyStep<V, N, Q> extends KeyStep<V, N, Q>
    permits TextKeyStep, NumberKeyStep, BinaryKeyStep {
  private final Ordered<?, V> key;

  RangeKeyStep(Ordered<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
    this.key = key;
  }

  /** The sort key is less than {@code value}. */
  public final Q lt(V value) {
    return query(bounds().compared(key, Operator.LT, value));
  }

  /** The sort key is {@code value} or less. */
  public final Q le(V value) {
    return query(bounds().compared(key, Operator.LE, value));
  }

  /** The sort key is greater than {@code value}. */
  public final Q gt(V value) {
    return query(bounds().compared(key, Operator.GT, value));
  }

  /** The sort key is {@code value} or greater. */
  public final Q ge(V value) {
    return query(bounds().compared(key, Operator.GE, value));
  }

  /**
   * The sort key lies between the bounds or is one of them (BETWEEN). Where the bounds lie between
   * two values that can be stored, such as within one whole second, the query sends nothing.
   *
   * @throws IllegalArgumentException if {@code to} comes before {@code from}; between such bounds
   *     of a part of a key lies nothing, and nothing is sent
   */
  public final Q between(V from, V to) {
    return query(bounds().between(key, from, to));
  }
}
