package io.dynamodel;

import java.util.function.Consumer;

/**
 * How many writes of a batch wait before they are sent: {@code dynamo.batchWrite(batchSize(500),
 * batch -> …)}. For more than should be kept in memory.
 *
 * @see Dynamo#batchWrite(BatchSize, Consumer)
 */
public final class BatchSize {
  private final int writes;

  private BatchSize(int writes) {
    this.writes = writes;
  }

  /**
   * The batch sends each time that so many writes wait.
   *
   * @throws IllegalArgumentException if {@code writes} is less than 1
   */
  public static BatchSize batchSize(int writes) {
    if (writes < 1) {
      throw new IllegalArgumentException("batch size: at least 1, not " + writes);
    }
    return new BatchSize(writes);
  }

  int writes() {
    return writes;
  }
}
