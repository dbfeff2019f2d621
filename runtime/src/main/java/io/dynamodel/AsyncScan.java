package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;

/**
 * Reads a whole table, or an index that holds all attributes (Scan), in no order, without waiting.
 *
 * @param <T> what is returned
 */
public sealed interface AsyncScan<T> extends AsyncResults<T>, Reading<T, AsyncScan<T>>
    permits PlainAsyncScan {

  /**
   * Reads in segments at the same time. No more than one page of each segment is under way or waits
   * to be taken. The first failure stops all.
   *
   * @throws IllegalArgumentException if {@code segments} is not 1 to 1,000,000
   */
  @CheckReturnValue
  AsyncScan<T> parallel(int segments);

  /**
   * Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. A
   * later filter speaks of that part.
   */
  @CheckReturnValue
  <P> AsyncScan<P> select(Selection<T, P> selection);
}
