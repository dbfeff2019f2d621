package io.dynamodel.internal.read;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The pages of a query or a scan, one after the other. */
interface RawPages {

  /** Those of all segments: of several, in the order in which they arrive. */
  static RawPages of(PageSource source, Executor executor) {
    return source.segments() == 1
        ? new SequentialPages(source)
        : new ParallelPages(source, executor);
  }

  /**
   * The next page; null after the last.
   *
   * @param returned how many items have been returned so far
   */
  @Nullable RawPage next(long returned);

  /** No more is requested, and what is under way is given up. */
  void stop();
}
