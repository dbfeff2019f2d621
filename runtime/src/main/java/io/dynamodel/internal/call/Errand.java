package io.dynamodel.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that can be sent.
 *
 * @param exchange the request, and what its answer means
 * @param end is told how it ended
 * @param pause how long to wait before it is sent
 * @param again whether it asks again for what was left unprocessed
 * @param call what is told of it; null: nothing yet
 * @param <A> what its answer gives
 */
public record Errand<A extends @Nullable Object>(
    Exchange<?, ?, A> exchange, End<A> end, Duration pause, boolean again, @Nullable Call<?> call) {

  /** How a request ends: one of the two, once, on the thread that drives the work. */
  public interface End<A extends @Nullable Object> {

    /** It was answered, or refused in a way that is a result. */
    void answered(A answer);

    /**
     * It failed.
     *
     * @param sent whether it was begun: if not, it has surely done nothing
     */
    void failed(Throwable failure, boolean sent);
  }

  /** A request to be sent at once. */
  public Errand(Exchange<?, ?, A> exchange, End<A> end) {
    this(exchange, end, Duration.ZERO, false, null);
  }

  /** The same as part of {@code whose}. */
  Errand<A> of(Call<?> whose) {
    return new Errand<>(exchange, end, pause, again, whose);
  }

  /** It is sent. */
  void sending() {
    if (call != null) {
      call.sending();
    }
  }

  /** It has got its response; on any thread. */
  <R> void answered(Operation<?, R> sent, R response, long sentAt) {
    if (call != null) {
      call.answered(sent, response, sentAt);
    }
  }

  /** It has failed; on any thread. */
  void failed(Operation<?, ?> sent, Throwable failure, long sentAt) {
    if (call != null) {
      call.failed(sent, failure, sentAt);
    }
  }
}
