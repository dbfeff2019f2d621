package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;

/**
 * Reads the items of one partition of an index that holds a part of the attributes (Query), in the
 * order of their sort keys.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 */
public sealed interface PartialQuery<I, M> extends Results<I>, Reading<I, PartialQuery<I, M>>
    permits PartialQueryBase {

  /** The largest sort key first (ScanIndexForward=false). */
  @CheckReturnValue
  PartialQuery<I, M> descending();

  /**
   * The full items (BatchGetItem, 100 keys a request), in the order of the index. An index lags
   * behind the table: left out is what has vanished since, what no longer has these index keys, and
   * what has come before. The limit counts full items; the filter was evaluated on the index, and
   * is not evaluated again.
   */
  @CheckReturnValue
  FullItems<M> fullItems();
}
