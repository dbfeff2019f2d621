package io.dynamodel;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.NumberKeyAttribute;
import java.util.function.Function;

/**
 * A condition on a sort key that is stored as a number. Besides values of the key's own type it
 * takes those of {@code long}.
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

  /** The sort key is less than {@code value}. */
  public Q lt(long value) {
    return query(key.lt(value));
  }

  /** The sort key is {@code value} or less. */
  public Q le(long value) {
    return query(key.le(value));
  }

  /** The sort key is greater than {@code value}. */
  public Q gt(long value) {
    return query(key.gt(value));
  }

  /** The sort key is {@code value} or greater. */
  public Q ge(long value) {
    return query(key.ge(value));
  }

  /**
   * The sort key lies between the bounds or is one of them (BETWEEN).
   *
   * @throws IllegalArgumentException if {@code to} is less than {@code from}
   */
  public Q between(long from, long to) {
    return query(key.between(from, to));
  }
}
