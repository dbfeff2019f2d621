package io.dynamodel;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.TextKeyAttribute;
import java.util.function.Function;

/**
 * A condition on a sort key that is stored as text in another order than its own, such as an enum
 * or a UUID: ranges would not be what they seem.
 *
 * @param <M> the model
 * @param <V> the type of the sort key
 * @param <Q> the query that the condition gives
 */
public final class PrefixKeyStep<M, V, Q> extends KeyStep<M, V, Q> {
  private final TextKeyAttribute<M, V> key;

  PrefixKeyStep(TextKeyAttribute<M, V> key, Function<Condition<M>, Q> query) {
    super(key, query);
    this.key = key;
  }

  /** The stored text starts with {@code prefix} (begins_with). */
  public Q beginsWith(String prefix) {
    return query(key.beginsWith(prefix));
  }
}
