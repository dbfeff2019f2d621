package io.dynamodel.internal.write;

import io.dynamodel.expression.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A write of one item that changes it, and that can depend on more.
 *
 * @param <M> the model
 */
public sealed interface ConditionalWrite<M> extends ItemWrite<M> permits BatchedWrite, UpdateWrite {

  /** The same if {@code more} holds, too; a refusal means the same. */
  ConditionalWrite<M> onlyIf(Condition<M> more);

  /** The one and the other, if there is one. */
  static <M> Condition<M> both(Condition<M> first, @Nullable Condition<M> second) {
    return second == null ? first : first.and(second);
  }
}
