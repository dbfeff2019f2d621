package io.dynamodel.internal.call;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * A request that may run on another thread.
 *
 * @param <S> what it is for
 * @param <T> its result
 */
public final class RequestTask<S, T> implements Runnable {
  private final S subject;
  private final FutureTask<T> work;
  private volatile boolean started;
  private final Consumer<RequestTask<S, T>> whenDone;

  /**
   * A task that has not been started.
   *
   * @param whenDone is told of its end, also of one by cancellation while it ran
   */
  public RequestTask(S subject, Callable<T> request, Consumer<RequestTask<S, T>> whenDone) {
    this.subject = subject;
    this.work =
        new FutureTask<>(
            () -> {
              started = true;
              return request.call();
            });
    this.whenDone = whenDone;
  }

  public S subject() {
    return subject;
  }

  @Override
  public void run() {
    work.run();
    whenDone.accept(this);
  }

  /** The result; waits for it. What the request threw is thrown here, too. */
  public T result() {
    return Interruption.throwing(this::get);
  }

  private T get() throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw Thrown.asItIs(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Whether the request was begun: one that was cancelled before that never is. */
  public boolean wasStarted() {
    return started;
  }

  /** Interrupts the request, or keeps it from being started. */
  public void cancel() {
    work.cancel(true);
  }
}
