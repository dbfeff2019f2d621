package io.dynamodel;

import io.dynamodel.expression.BinaryKeyAttribute;
import io.dynamodel.expression.Condition;
import java.util.function.Function;

/**
 * A condition on a sort key of bytes, which DynamoDB keeps in the order of unsigned bytes.
 *
 * @param <M> the model
 * @param <V> the type of the sort key
 * @param <Q> the query that the condition gives
 */
public final class BinaryKeyStep<M, V, Q> extends RangeKeyStep<M, V, Q> {
  private final BinaryKeyAttribute<M, V> key;

  BinaryKeyStep(BinaryKeyAttribute<M, V> key, Function<Condition<M>, Q> query) {
    super(key, query);
    this.key = key;
  }

  /** The stored bytes start with {@code prefix} (begins_with). */
  public Q beginsWith(byte[] prefix) {
    return query(key.beginsWith(prefix));
  }
}
