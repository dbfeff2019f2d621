package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.SortConditions;

/**
 * A condition on a part of a sort key that has prefixes, but no ranges: the keys are not in the
 * order of that part. In an unescaped {@code {name}#{id}} the key of {@code a!} stands before that
 * of {@code a}.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public sealed class TextPrefixKeyStep<V, N, Q> extends KeyStep<V, N, Q> permits PrefixKeyStep {
  private final ComparablePrefixAttribute<?, V> key;

  TextPrefixKeyStep(ComparablePrefixAttribute<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
    this.key = key;
  }

  /**
   * The stored text starts with {@code prefix} (begins_with).
   *
   * @throws ItemValidationException if the prefix is empty: all sort keys begin with it
   */
  public final Q beginsWith(String prefix) {
    return query(SortConditions.beginsWith(key, prefix));
  }
}
