package io.dynamodel.internal.call;

import io.dynamodel.internal.answer.Received;
import io.dynamodel.internal.request.Handover;
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

  static <Q, R, I extends @Nullable Object, T> Outgoing<Q, R, I, T> direct(
      Q request, Answer<R, I, T> answer, boolean isEncoded) {
    boolean isDirect = isEncoded || !answer.part().isNone();
    return new Outgoing<>(
        request, answer, isDirect ? new Received<>(answer.part(), isEncoded) : null);
  }

  /** It is being sent. */
  void begin() {
    if (received != null) {
      Handover.give(request, received);
    }
  }

  /** The client has it, or has refused it. */
  void end() {
    if (received != null) {
      Handover.takeBack(request, received);
    }
  }

  /** The result of {@code response}. */
  T result(R response) {
    return received == null
        ? answer.apply(response)
        : answer.meaning().apply(response, received.items(response));
  }
}
