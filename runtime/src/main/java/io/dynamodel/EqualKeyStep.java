package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.Attribute;

/**
 * A condition on a part of a sort key whose text has no order and no prefix of its own: a boolean,
 * a number without a width. It can be equal to a value. For ranges of whole numbers, give the part
 * a width, such as {@code {line:04}}.
 *
 * @param <V> the type of the part
 * @param <N> what {@code eq} gives: the query, or the step to the next part of the key
 * @param <Q> the query that other conditions would give
 */
@CheckReturnValue
public final class EqualKeyStep<V, N, Q> extends KeyStep<V, N, Q> {

  EqualKeyStep(Attribute<?, V> key, KeyStepEnds<N, Q> ends) {
    super(key, ends);
  }
}
