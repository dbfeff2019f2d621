package io.dynamodel.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Work that is one request. */
final class OneRequest<T extends @Nullable Object> extends Steps<T> implements Errand.End<T> {
  private final Duration pause;
  private @Nullable Exchange<?, ?, T> unsent;
  private boolean isAnswered;
  private @Nullable T answer;

  OneRequest(Exchange<?, ?, T> exchange, Duration pause) {
    this.pause = pause;
    this.unsent = exchange;
  }

  @Override
  public @Nullable Errand<?> next() {
    if (unsent == null || hasFailed()) {
      return null;
    }
    Errand<T> errand = new Errand<>(unsent, this, pause, false);
    unsent = null;
    return errand;
  }

  @Override
  public void answered(T given) {
    answer = given;
    isAnswered = true;
  }

  @Override
  public void failed(Throwable failure, boolean sent) {
    abandon(failure);
  }

  @Override
  protected boolean advance() {
    return isAnswered;
  }

  @Override
  @SuppressWarnings("NullAway") // null only where T is
  protected T value() {
    return answer;
  }
}
