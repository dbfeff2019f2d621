package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import java.util.concurrent.Executor;

/**
 * Reads an index that holds a part of the attributes (Scan), in no order.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 */
public sealed interface PartialScan<I, M> extends Results<I>, Reading<I, PartialScan<I, M>>
    permits PlainPartialScan {

  /** Reads in segments at the same time, as {@link Scan#parallel(int)}. */
  @CheckReturnValue
  PartialScan<I, M> parallel(int segments);

  /** Reads in segments on other threads, as {@link Scan#parallel(int, Executor)}. */
  @CheckReturnValue
  PartialScan<I, M> parallel(int segments, Executor executor);

  /** The full items, as {@link PartialQuery#fullItems} gives them. */
  @CheckReturnValue
  FullItems<M> fullItems();
}
