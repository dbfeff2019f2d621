package io.dynamodel.internal.unique;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.write.UniqueWrite;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Where a write of an item with unique values stands, which may take several requests. It changes
 * nothing by itself: the answer to its request gives the next step.
 *
 * @param <T> the result of the write
 */
public sealed interface Step<T> {

  /** The write is done. */
  record Done<T>(T result) implements Step<T> {
    @Override
    public <V> Done<V> map(Function<T, V> next) {
      return new Done<>(next.apply(result));
    }

    @Override
    public Work<T> work(BackoffStrategy backoff) {
      return Work.done(result);
    }
  }

  /**
   * A request is to be sent.
   *
   * @param conflicts how many requests just before it met others under way: none, and it need not
   *     wait
   * @param unread if the write is done, and this reads back what it left: what it means that this
   *     fails; null: the failure is that of the write
   */
  record Next<T>(
      Exchange<?, ?, Step<T>> exchange,
      int conflicts,
      @Nullable Function<SdkException, RuntimeException> unread)
      implements Step<T> {

    /** A request whose failure is that of the write. */
    Next(Exchange<?, ?, Step<T>> exchange, int conflicts) {
      this(exchange, conflicts, null);
    }

    /** Whether the write is done, whatever becomes of this request. */
    public boolean isWritten() {
      return unread != null;
    }

    /** What it means that the request fails so. */
    public RuntimeException meaning(SdkException failure) {
      return unread == null ? failure : unread.apply(failure);
    }

    @Override
    public <V> Next<V> map(Function<T, V> next) {
      return new Next<>(exchange.then(step -> step.map(next)), conflicts, unread);
    }

    @Override
    public Work<T> work(BackoffStrategy backoff) {
      Duration pause = conflicts == 0 ? Duration.ZERO : backoff.computeDelay(conflicts);
      return Work.after(pause, exchange)
          .orElse(
              SdkException.class,
              e -> {
                throw meaning(e);
              })
          .then(step -> step.work(backoff));
    }
  }

  /** The same with what {@code next} makes of the result. */
  <V> Step<V> map(Function<T, V> next);

  /** What is still to do. */
  Work<T> work(BackoffStrategy backoff);

  /** The first step of a put, which gives the record as it is stored. */
  static <M> Next<M> ofPut(UniqueWrite<M> put) {
    return Attempt.first(put, Result.ofPut());
  }

  /** The first step of an update, which gives the record after it. */
  static <M> Next<M> ofUpdate(UniqueWrite<M> update) {
    return Attempt.first(update, Result.ofUpdate());
  }

  /** The first step of a delete, which gives what was deleted, empty if there was nothing. */
  static <M> Next<Optional<M>> ofDelete(UniqueWrite<M> delete) {
    return Attempt.first(delete, Result.ofDelete());
  }

  /** The same for somebody to whom what was deleted is of no interest. */
  static <M> Next<Boolean> ofUnreadDelete(UniqueWrite<M> delete) {
    return Attempt.first(delete, Result.ofUnreadDelete());
  }
}
