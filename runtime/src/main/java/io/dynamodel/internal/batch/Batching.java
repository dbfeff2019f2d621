package io.dynamodel.internal.batch;

import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * How the requests of batches are sent.
 *
 * @param backoff the pauses before what was left unprocessed is sent again
 * @param parallelRequests how many are under way at a time, at most
 */
public record Batching(BackoffStrategy backoff, int parallelRequests) {
  private static final int SINGLE_ITEMS = 8;

  /** The same for many requests of one item each: some at a time, unless more is said. */
  public Batching ofSingleItems() {
    return parallelRequests > 1 ? this : parallel(SINGLE_ITEMS);
  }

  /** The same with up to {@code requests} at a time. */
  public Batching parallel(int requests) {
    return new Batching(backoff, requests);
  }
}
