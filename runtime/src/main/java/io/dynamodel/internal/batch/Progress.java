package io.dynamodel.internal.batch;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Interruption;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Counts how often in a row DynamoDB has left all of a request unprocessed, and pauses accordingly.
 * Requests that were under way at the same time count as one.
 */
final class Progress {
  private static final int MOST_ATTEMPTS = 8;

  private final Call call;
  private final BackoffStrategy backoff;
  private int attempts;
  private boolean again;

  Progress(Call call, BackoffStrategy backoff) {
    this.call = call;
    this.backoff = backoff;
  }

  /**
   * An answer came in that left {@code left} of {@code asked}.
   *
   * @param attempt what {@link #attempts} said when its request was sent
   */
  void answered(int attempt, int asked, int left) {
    attempts = left < asked ? 0 : Math.max(attempts, attempt + 1);
    again |= left > 0;
  }

  /** How many attempts in a row have brought nothing. */
  int attempts() {
    return attempts;
  }

  /** Whether it is of no use to go on. */
  boolean isStuck() {
    return attempts >= MOST_ATTEMPTS;
  }

  /**
   * Waits before the next request, if the last one brought nothing.
   *
   * @throws AbortedException if the thread is interrupted
   */
  void await() {
    if (attempts > 0) {
      Interruption.throwing(
          () -> {
            Thread.sleep(backoff.computeDelay(attempts).toMillis());
            return this;
          });
    }
    if (again) {
      again = false;
      call.retry();
    }
  }
}
