package io.dynamodel.internal.write;

import io.dynamodel.exception.DynamodelException;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Work;

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

  /** The write, in as many attempts as it takes. */
  default Work<T> work() {
    return Work.of(exchange()).orElse(DynamodelException.class, failure -> after(failure).work());
  }
}
