package io.dynamodel.internal.write;

import java.util.function.Function;

/**
 * A write that can be one of a batch.
 *
 * @param <M> the model
 */
public sealed interface BatchedWrite<M> extends ConditionalWrite<M> permits PutWrite, DeleteWrite {

  /** What it comes to: one of the two. */
  <R> R match(Function<PutWrite<M>, R> put, Function<DeleteWrite<M>, R> delete);
}
