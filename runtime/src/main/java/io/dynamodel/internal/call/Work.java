package io.dynamodel.internal.call;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a call has still to do, in steps. It waits for nothing and has no client: who drives it
 * sends the requests that it gives, waits as it likes, and tells how each of them ended. One thread
 * at a time.
 *
 * <p>A driver asks for requests until there is none, then whether the work is ready; if it is not,
 * it waits for the end of a request.
 *
 * @param <T> the result
 */
public interface Work<T extends @Nullable Object> {

  /** A request that can be sent now; null: none before one that is under way has ended. */
  @Nullable Errand<?> next();

  /** Whether the result can be had. */
  boolean isReady();

  /** The result, or what the work has failed with; only when it is ready. */
  T result();

  /**
   * No more is sent, because of {@code cause}. What is under way may still end, and be waited for:
   * then it is not ready yet.
   */
  void abandon(Throwable cause);

  /** Whether the result can be asked for again after {@code result}, and is another then. */
  default boolean goesOnAfter(T result) {
    return false;
  }

  /** How many requests may be under way at the same time. */
  default int parallelRequests() {
    return 1;
  }

  /** What is done without a request. */
  static <T extends @Nullable Object> Work<T> done(T result) {
    return new Steps<>() {
      @Override
      public @Nullable Errand<?> next() {
        return null;
      }

      @Override
      protected boolean advance() {
        return true;
      }

      @Override
      protected T value() {
        return result;
      }
    };
  }

  /** One request. */
  static <T extends @Nullable Object> Work<T> of(Exchange<?, ?, T> exchange) {
    return new OneRequest<>(exchange, Duration.ZERO);
  }

  /** One request that is sent after a pause. */
  static <T extends @Nullable Object> Work<T> after(Duration pause, Exchange<?, ?, T> exchange) {
    return new OneRequest<>(exchange, pause);
  }

  /** This, and then what {@code next} makes of its result. */
  default <V extends @Nullable Object> Work<V> then(Function<? super T, Work<V>> next) {
    return new Sequence<>(
        this,
        next,
        failure -> {
          throw Thrown.asItIs(failure);
        });
  }

  /** This; if it fails so, what {@code next} makes of that, which may be to throw it. */
  default <E extends Throwable> Work<T> orElse(Class<E> type, Function<E, Work<T>> next) {
    return new Sequence<>(
        this,
        Work::done,
        failure -> {
          if (type.isInstance(failure)) {
            return next.apply(type.cast(failure));
          }
          throw Thrown.asItIs(failure);
        });
  }

  /** The same with what {@code next} makes of the result. */
  default <V extends @Nullable Object> Work<V> map(Function<? super T, V> next) {
    return then(result -> done(next.apply(result)));
  }
}
