package io.dynamodel.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/** Turns an interruption into what the SDK throws when it is interrupted itself. */
public final class Interruption {
  /** What is said of a request that was not sent, since its thread is interrupted. */
  static final String BEFORE_SENDING = "interrupted before the request was sent";

  private Interruption() {}

  /**
   * Nothing, unless the thread is interrupted.
   *
   * @throws AbortedException if it is; it stays marked as such
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw AbortedException.create(BEFORE_SENDING, new InterruptedException(BEFORE_SENDING));
    }
  }

  /** What {@code T} is waited for. */
  @FunctionalInterface
  public interface Waiting<T extends @Nullable Object> {
    T get() throws InterruptedException;
  }

  /**
   * What {@code waiting} gives.
   *
   * @throws AbortedException if the thread is interrupted; it stays marked as such
   */
  public static <T extends @Nullable Object> T throwing(Waiting<T> waiting) {
    try {
      return waiting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("interrupted while waiting for DynamoDB", e);
    }
  }

  /**
   * Waits for {@code pause}.
   *
   * @throws AbortedException as {@link #throwing}
   */
  static void sleep(Duration pause) {
    throwing(
        () -> {
          Thread.sleep(pause.toMillis());
          return pause;
        });
  }

  /** What {@code waiting} gives, however long it takes; the thread stays marked if it is. */
  public static <T extends @Nullable Object> T outlasting(Waiting<T> waiting) {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return waiting.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
