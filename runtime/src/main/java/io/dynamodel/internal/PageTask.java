package io.dynamodel.internal;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** The request of one page on another thread. */
final class PageTask implements Runnable {
  private final int segment;
  private final FutureTask<RawPage> work;
  private final Consumer<PageTask> whenDone;

  /**
   * A task that has not been started.
   *
   * @param whenDone is told of its end, also of one by cancellation while it ran
   */
  PageTask(int segment, Callable<RawPage> request, Consumer<PageTask> whenDone) {
    this.segment = segment;
    this.work = new FutureTask<>(request);
    this.whenDone = whenDone;
  }

  int segment() {
    return segment;
  }

  @Override
  public void run() {
    work.run();
    whenDone.accept(this);
  }

  /** The page; waits for it. What the request threw is thrown here, too. */
  RawPage result() {
    return Interruption.throwing(this::get);
  }

  private RawPage get() throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw rethrown(Objects.requireNonNull(e.getCause()));
    }
  }

  // A request throws nothing that is checked.
  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /** Interrupts the request, or keeps it from being started. */
  void cancel() {
    work.cancel(true);
  }
}
