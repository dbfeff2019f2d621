package io.dynamodel.internal.unique;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Work;
import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Where a write of several requests stands. It changes nothing by itself: an answer gives the next
 * step.
 *
 * @param <T> the result of the write
 */
sealed interface Step<T> {

  /** The write is done. */
  record Done<T>(T result) implements Step<T> {}

  /**
   * A request is to be sent.
   *
   * @param conflicts how many requests before it were refused only because of others under way,
   *     without one between that was not
   */
  record Next<T>(Exchange<?, ?, Step<T>> exchange, int conflicts) implements Step<T> {
    Duration pause(BackoffStrategy backoff) {
      return conflicts == 0 ? Duration.ZERO : backoff.computeDelay(conflicts);
    }
  }

  /** What follows from here: in pauses after conflicts. */
  default Work<T> work(BackoffStrategy backoff) {
    if (this instanceof Done<T> done) {
      return Work.done(done.result());
    }
    Next<T> next = (Next<T>) this;
    return Work.after(next.pause(backoff), next.exchange()).then(step -> step.work(backoff));
  }
}
