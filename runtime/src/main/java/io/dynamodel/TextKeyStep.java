package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.SortConditions;

/**
 * A condition on a sort key that is stored as text.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public final class TextKeyStep<V, N, Q> extends RangeKeyStep<V, N, Q> {
  private final ComparableTextAttribute<?, V> key;

  TextKeyStep(ComparableTextAttribute<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
    this.key = key;
  }

  /**
   * The stored text starts with {@code prefix} (begins_with): of a time, its ISO-8601 form in UTC,
   * such as {@code 2023-05}.
   *
   * @throws ItemValidationException if the prefix is empty: all sort keys begin with it
   */
  public Q beginsWith(String prefix) {
    return query(SortConditions.beginsWith(key, prefix));
  }
}
