package io.dynamodel;

import io.dynamodel.exception.BatchIncompleteException;
import org.jspecify.annotations.Nullable;

/**
 * A batch of writes for try-with-resources: see {@link Dynamo#batchWrite()}. It belongs to the
 * thread that has made it.
 *
 * <pre>{@code
 * try (OpenBatchWrite batch = dynamo.batchWrite(batchSize(500)).parallelRequests(4)) {
 *   for (String line : lines) {
 *     batch.put(products, parse(line));
 *   }
 *   batch.commit();
 * }
 * }</pre>
 */
public final class OpenBatchWrite extends BatchWrite implements AutoCloseable {

  OpenBatchWrite(Dynamo dynamo, @Nullable BatchSize batchSize) {
    super(dynamo, batchSize);
  }

  @Override
  public OpenBatchWrite parallelRequests(int requests) {
    super.parallelRequests(requests);
    return this;
  }

  /**
   * Sends what has not been sent, and ends the batch. Without any writes nothing is sent.
   *
   * @throws BatchIncompleteException if DynamoDB leaves items unprocessed again and again, or a
   *     request fails
   * @throws IllegalStateException if the batch has ended
   */
  public WriteResults commit() {
    checkOpen();
    return finish();
  }

  /** Ends the batch. Without {@link #commit} before, nothing more is sent. */
  @Override
  public void close() {
    end(null);
  }
}
