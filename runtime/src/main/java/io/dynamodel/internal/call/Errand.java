package io.dynamodel.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that can be sent. It is one of its call's from when the call hands it over.
 *
 * @param <A> what its answer gives
 */
public final class Errand<A extends @Nullable Object> {
  private final Exchange<?, ?, A> exchange;
  private final End<A> end;
  private final Duration pause;
  private final boolean again;
  private @Nullable Call<?> call; // set once: one object a request is enough

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
    this(exchange, end, Duration.ZERO, false);
  }

  /**
   * A request to be sent after a pause.
   *
   * @param exchange the request, and what its answer means
   * @param end is told how it ended
   * @param pause how long to wait before it is sent
   * @param again whether it asks again for what was left unprocessed
   */
  public Errand(Exchange<?, ?, A> exchange, End<A> end, Duration pause, boolean again) {
    this.exchange = exchange;
    this.end = end;
    this.pause = pause;
    this.again = again;
  }

  public Exchange<?, ?, A> exchange() {
    return exchange;
  }

  public End<A> end() {
    return end;
  }

  public Duration pause() {
    return pause;
  }

  public boolean again() {
    return again;
  }

  /** It is sent for {@code whose}, which is told of it. */
  void of(Call<?> whose) {
    call = whose;
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
