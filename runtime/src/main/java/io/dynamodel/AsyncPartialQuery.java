package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;

/**
 * Reads the items of one partition of an index that holds a part of the attributes (Query), in the
 * order of their sort keys, without waiting.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 */
public sealed interface AsyncPartialQuery<I, M>
    extends AsyncResults<I>, Reading<I, AsyncPartialQuery<I, M>> permits AsyncPartialQueryBase {

  /** The largest sort key first (ScanIndexForward=false). */
  @CheckReturnValue
  AsyncPartialQuery<I, M> descending();

  /** The full items, as {@link PartialQuery#fullItems} gives them. */
  @CheckReturnValue
  AsyncFullItems<M> fullItems();
}
