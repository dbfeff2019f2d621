package io.dynamodel.internal.call;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request that runs on another thread.
 *
 * @param <A> what its answer gives
 */
final class RequestTask<A extends @Nullable Object> implements Runnable {
  private final Errand.End<A> end;
  private final FutureTask<A> request;
  private final Consumer<RequestTask<?>> whenDone;
  private volatile boolean started;

  /**
   * A task that has not been started.
   *
   * @param end is told how the request ended, by {@link #tellEnd}
   * @param whenDone is told that it has, also by cancellation
   */
  RequestTask(Errand.End<A> end, Callable<A> request, Consumer<RequestTask<?>> whenDone) {
    this.end = end;
    this.whenDone = whenDone;
    this.request =
        new FutureTask<>(
            () -> {
              started = true;
              return request.call();
            });
  }

  @Override
  public void run() {
    request.run();
    whenDone.accept(this);
  }

  /** Tells how the request ended, on the thread that drives the work. */
  void tellEnd() {
    A answer;
    try {
      answer = Interruption.outlasting(this::get);
    } catch (Throwable e) { // an interceptor of the user's throws anything
      end.failed(e, started);
      return;
    }
    end.answered(answer);
  }

  private A get() throws InterruptedException {
    try {
      return request.get();
    } catch (ExecutionException e) {
      throw Thrown.asItIs(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Interrupts the request, or keeps it from being started. */
  void cancel() {
    request.cancel(true);
  }
}
