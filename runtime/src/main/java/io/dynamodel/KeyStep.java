package io.dynamodel;

import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.Condition;
import java.util.function.Function;

/**
 * A condition on a sort key (KeyConditionExpression) that waits for its operator. The subclasses
 * add the operators that the key's type has.
 *
 * @param <M> the model
 * @param <V> the type of the sort key
 * @param <Q> the query that the condition gives
 */
public abstract sealed class KeyStep<M, V, Q> permits RangeKeyStep, PrefixKeyStep {
  private final Attribute<M, V> key;
  private final Function<Condition<M>, Q> query;

  KeyStep(Attribute<M, V> key, Function<Condition<M>, Q> query) {
    this.key = key;
    this.query = query;
  }

  /** The sort key is {@code value}. */
  public final Q eq(V value) {
    return query(key.eq(value));
  }

  final Q query(Condition<M> condition) {
    return query.apply(condition);
  }
}
