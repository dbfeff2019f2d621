package io.dynamodel.internal.write;

import io.dynamodel.exception.DynamodelException;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Exchange;

/**
 * One of the requests that a write may take: how one fails says what the next one is.
 *
 * @param <T> the result of the write
 */
interface WriteAttempt<T> {

  /** The request. */
  Exchange<?, ?, T> exchange();

  /** What to try after {@code failure}: which it throws if that is what the write comes to. */
  WriteAttempt<T> after(DynamodelException failure);

  /** Sends a write, in as many attempts as it takes. */
  static <T> T run(Call call, WriteAttempt<T> first) {
    WriteAttempt<T> attempt = first;
    while (true) {
      try {
        return call.run(attempt.exchange());
      } catch (DynamodelException e) {
        attempt = attempt.after(e);
      }
    }
  }
}
