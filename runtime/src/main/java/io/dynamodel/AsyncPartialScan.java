package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;

/**
 * Reads an index that holds a part of the attributes (Scan), in no order, without waiting.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 */
public sealed interface AsyncPartialScan<I, M>
    extends AsyncResults<I>, Reading<I, AsyncPartialScan<I, M>> permits PlainAsyncPartialScan {

  /** Reads in segments at the same time, as {@link AsyncScan#parallel}. */
  @CheckReturnValue
  AsyncPartialScan<I, M> parallel(int segments);

  /** The full items, as {@link PartialQuery#fullItems} gives them. */
  @CheckReturnValue
  AsyncFullItems<M> fullItems();
}
