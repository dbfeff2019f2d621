package io.dynamodel;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.TextKeyAttribute;
import java.util.function.Function;

/**
 * A condition on a sort key that is stored as text.
 *
 * @param <M> the model
 * @param <V> the type of the sort key
 * @param <Q> the query that the condition gives
 */
public final class TextKeyStep<M, V, Q> extends RangeKeyStep<M, V, Q> {
  private final TextKeyAttribute<M, V> key;

  TextKeyStep(TextKeyAttribute<M, V> key, Function<Condition<M>, Q> query) {
    super(key, query);
    this.key = key;
  }

  /**
   * The stored text starts with {@code prefix} (begins_with): of a time, its ISO-8601 form in UTC,
   * such as {@code 2023-05}.
   */
  public Q beginsWith(String prefix) {
    return query(key.beginsWith(prefix));
  }
}
