package io.dynamodel;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread add to a collector: the thread that made it, until the collector is over. What
 * other threads add could be lost, so they are refused.
 */
final class Collecting {
  private final Thread owner = Thread.currentThread();
  private final String over;
  private boolean isOver;
  private volatile @Nullable IllegalStateException intrusion;

  /** Of a collector of this thread. {@code over} is said when it is used after its end. */
  Collecting(String over) {
    this.over = over;
  }

  /** Has {@code work} add to {@code collector}, which is over then. */
  <C> void run(C collector, Consumer<C> work) {
    try {
      work.accept(collector);
    } finally {
      end();
    }
    if (intrusion != null) { // which the other thread may have swallowed
      throw new IllegalStateException(intrusion.getMessage(), intrusion);
    }
  }

  /** Nothing more may be added. */
  void end() {
    isOver = true;
  }

  /**
   * Before something is added.
   *
   * @throws IllegalStateException on another thread, and after the end
   */
  void check() {
    Thread current = Thread.currentThread();
    if (current != owner) {
      IllegalStateException refused =
          new IllegalStateException(
              "thread %s can't add here: only thread %s can. A parallel stream uses several"
                      .formatted(current.getName(), owner.getName())
                  + " threads: collect its results in a list, then add the list");
      intrusion = refused;
      throw refused;
    }
    if (isOver) {
      throw new IllegalStateException(over);
    }
  }
}
