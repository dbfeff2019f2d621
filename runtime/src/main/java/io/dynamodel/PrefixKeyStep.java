package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.ComparablePrefixAttribute;

/**
 * A condition on a sort key that is stored as text in another order than its own, such as an enum
 * or a UUID: ranges would not be what they seem.
 *
 * @param <V> the type of the sort key
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions give
 */
@CheckReturnValue
public final class PrefixKeyStep<V, N, Q> extends TextPrefixKeyStep<V, N, Q> {
  private final ComparablePrefixAttribute<?, V> key;

  PrefixKeyStep(ComparablePrefixAttribute<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
    this.key = key;
  }

  /**
   * A condition on the stored text, with all comparisons: by code points, whatever the order of the
   * key's type.
   */
  public TextKeyStep<String, N, Q> asText() {
    return text(key.asText());
  }
}
