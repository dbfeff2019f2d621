package io.dynamodel.exception;

import io.dynamodel.Leftovers;
import io.dynamodel.ReadResults;
import org.jspecify.annotations.Nullable;

/**
 * Only a part of many items was read, put or deleted. The exception has the items that were read,
 * and tells what is left. If it has no cause, DynamoDB has left items unprocessed again and again.
 * An Error passes as it is: then this exception is suppressed beside it, also without a cause.
 */
public final class BatchIncompleteException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final long processed;
  private final ReadResults results;
  private final Leftovers unprocessed;
  private final Leftovers unknown;

  /** {@code message} says how many are done and left. */
  public BatchIncompleteException(
      String message,
      long processed,
      ReadResults results,
      Leftovers unprocessed,
      Leftovers unknown,
      @Nullable Throwable cause) {
    super(message, cause);
    this.processed = processed;
    this.results = results;
    this.unprocessed = unprocessed;
    this.unknown = unknown;
  }

  /** How many items were read, put or deleted. */
  public long processed() {
    return processed;
  }

  /** What was read; nothing where items were written. A key that is left is not among it. */
  public ReadResults results() {
    return results;
  }

  /** What is not done: not sent, left unprocessed, throttled or refused. */
  public Leftovers unprocessed() {
    return unprocessed;
  }

  /**
   * What may be done or not: its request was cut off, timed out or failed in the service. Never
   * something that was to be read.
   */
  public Leftovers unknown() {
    return unknown;
  }
}
