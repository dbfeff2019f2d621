package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.ComparableBinaryAttribute;
import io.dynamodel.expression.SortConditions;

/**
 * A condition on a sort key of bytes, which DynamoDB keeps in the order of unsigned bytes.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public final class BinaryKeyStep<V, N, Q> extends RangeKeyStep<V, N, Q> {
  private final ComparableBinaryAttribute<?, V> key;

  BinaryKeyStep(ComparableBinaryAttribute<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
    this.key = key;
  }

  /**
   * The stored bytes start with {@code prefix} (begins_with).
   *
   * @throws ItemValidationException if the prefix is empty: all sort keys begin with it
   */
  public Q beginsWith(byte[] prefix) {
    return query(SortConditions.beginsWith(key, prefix));
  }
}
