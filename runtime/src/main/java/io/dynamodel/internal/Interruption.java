package io.dynamodel.internal;

import software.amazon.awssdk.core.exception.AbortedException;

/** Turns an interruption into what the SDK throws when it is interrupted itself. */
final class Interruption {
  private Interruption() {}

  /** What {@code T} is waited for. */
  @FunctionalInterface
  interface Waiting<T> {
    T get() throws InterruptedException;
  }

  /**
   * What {@code waiting} gives.
   *
   * @throws AbortedException if the thread is interrupted; it stays marked as such
   */
  static <T> T throwing(Waiting<T> waiting) {
    try {
      return waiting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("interrupted while waiting for DynamoDB", e);
    }
  }

  /** What {@code waiting} gives, however long it takes; the thread stays marked if it is. */
  static <T> T outlasting(Waiting<T> waiting) {
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
