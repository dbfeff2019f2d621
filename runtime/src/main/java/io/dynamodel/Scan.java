package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.util.concurrent.Executor;

/**
 * Reads a whole table, or an index that holds all attributes (Scan), in no order.
 *
 * @param <T> what is returned
 */
public sealed interface Scan<T> extends Results<T>, Reading<T, Scan<T>> permits PlainScan {

  /**
   * Reads in segments at the same time, each request on a virtual thread where the JVM has them
   * (Java 21), else on a daemon thread. No more than one page of each segment is under way or waits
   * to be taken. The first failure stops all, and so does closing the stream.
   *
   * @throws IllegalArgumentException if {@code segments} is not 1 to 1,000,000
   */
  @CheckReturnValue
  Scan<T> parallel(int segments);

  /**
   * Like {@link #parallel(int)}, but sends the requests on the threads of {@code executor}: as many
   * at a time as it has threads, at most {@code segments}. The thread that reads must not be the
   * only one of them.
   *
   * @throws IllegalArgumentException if {@code segments} is not 1 to 1,000,000
   */
  @CheckReturnValue
  Scan<T> parallel(int segments, Executor executor);

  /**
   * Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. A
   * later filter speaks of that part.
   */
  @CheckReturnValue
  <P> Scan<P> select(Selection<T, P> selection);
}
