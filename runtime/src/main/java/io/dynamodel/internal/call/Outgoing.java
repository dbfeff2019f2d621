package io.dynamodel.internal.call;

import io.dynamodel.internal.answer.Received;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is sent once.
 *
 * @param request what is sent
 * @param answer what the answer means
 * @param received gets the items of the answer; null: the SDK has them
 */
record Outgoing<Q, R, I extends @Nullable Object, T>(
    Q request, Answer<R, I, T> answer, @Nullable Received<R, I> received) {

  /** The result of {@code response}. */
  T result(R response) {
    return received == null
        ? answer.apply(response)
        : answer.meaning().apply(response, received.items(response));
  }
}
