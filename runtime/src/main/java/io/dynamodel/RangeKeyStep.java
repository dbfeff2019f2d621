package io.dynamodel;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.Ordered;
import java.util.function.Function;

/**
 * A condition on a sort key whose stored order is the order of its type.
 *
 * @param <M> the model
 * @param <V> the type of the sort key
 * @param <Q> the query that the condition gives
 */
public abstract sealed class RangeKeyStep<M, V, Q> extends KeyStep<M, V, Q>
    permits TextKeyStep, NumberKeyStep, BinaryKeyStep {
  private final Ordered<M, V> key;

  RangeKeyStep(Ordered<M, V> key, Function<Condition<M>, Q> query) {
    super(key, query);
    this.key = key;
  }

  /** The sort key is less than {@code bound}. */
  public final Q lt(V bound) {
    return query(key.lt(bound));
  }

  /** The sort key is {@code bound} or less. */
  public final Q le(V bound) {
    return query(key.le(bound));
  }

  /** The sort key is greater than {@code bound}. */
  public final Q gt(V bound) {
    return query(key.gt(bound));
  }

  /** The sort key is {@code bound} or greater. */
  public final Q ge(V bound) {
    return query(key.ge(bound));
  }

  /**
   * The sort key lies between the bounds or is one of them (BETWEEN).
   *
   * @throws IllegalArgumentException if {@code high} comes before {@code low}
   */
  public final Q between(V low, V high) {
    return query(key.between(low, high));
  }
}
