package io.dynamodel;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.NumberKeyAttribute;
import java.util.function.Function;

/**
 * A condition on a sort key that is stored as a number. Besides values of the key's own type it takes
 * those of {@code long}.
 *
 * @param <M> the model
 * @param <V> the type of the sort key
 * @param <Q> the query that the condition gives
 */
public final class NumberKeyStep<M, V, Q> extends RangeKeyStep<M, V, Q> {
  private final NumberKeyAttribute<M, V> key;

  NumberKeyStep(NumberKeyAttribute<M, V> key, Function<Condition<M>, Q> query) {
    super(key, query);
    this.key = key;
  }

  /** The sort key is {@code value}. */
  public Q eq(long value) {
    return query(key.eq(value));
  }

  /** The sort key is less than {@code bound}. */
  public Q lt(long bound) {
    return query(key.lt(bound));
  }

  /** The sort key is {@code bound} or less. */
  public Q le(long bound) {
    return query(key.le(bound));
  }

  /** The sort key is greater than {@code bound}. */
  public Q gt(long bound) {
    return query(key.gt(bound));
  }

  /** The sort key is {@code bound} or greater. */
  public Q ge(long bound) {
    return query(key.ge(bound));
  }

  /**
   * The sort key lies between the bounds or is one of them (BETWEEN).
   *
   * @throws IllegalArgumentException if {@code high} is less than {@code low}
   */
  public Q between(long low, long high) {
    return query(key.between(low, high));
  }
}
