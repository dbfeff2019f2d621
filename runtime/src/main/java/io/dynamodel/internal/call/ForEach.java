package io.dynamodel.internal.call;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work for each thing that a feed gives, some of it at the same time.
 *
 * @param <T> what comes one after the other
 * @param <R> what is made of all
 */
public final class ForEach<T, R> extends Steps<R> {
  private final Work<@Nullable T> feed;
  private final Function<? super T, Work<?>> each;
  private final int most;
  private final Supplier<R> result;
  private final List<Work<?>> underWay = new ArrayList<>();
  private boolean over;

  /**
   * What {@code result} says when the work on all is done.
   *
   * @param feed a feed, or a call of one
   * @param each the work on what comes
   * @param most how much of it is done at the same time
   */
  public ForEach(
      Work<@Nullable T> feed, Function<? super T, Work<?>> each, int most, Supplier<R> result) {
    this.feed = feed;
    this.each = each;
    this.most = most;
    this.result = result;
  }

  @Override
  public int parallelRequests() {
    return Math.max(most, feed.parallelRequests());
  }

  @Override
  public @Nullable Errand<?> next() {
    if (hasFailed()) {
      return null;
    }
    for (Work<?> work : underWay) {
      Errand<?> errand = work.next();
      if (errand != null) {
        return errand;
      }
    }
    return over || underWay.size() == most ? null : feed.next();
  }

  @Override
  protected boolean advance() {
    do {
      end();
    } while (begin());
    return over && underWay.isEmpty();
  }

  /** What is ready is done: it fails here if it has failed. */
  private void end() {
    for (Iterator<Work<?>> all = underWay.iterator(); all.hasNext(); ) {
      Work<?> work = all.next();
      if (work.isReady()) {
        all.remove();
        Object unused = work.result();
      }
    }
  }

  /** Begins the work on what has come; whether there was any. */
  private boolean begin() {
    if (over || underWay.size() == most || !feed.isReady()) {
      return false;
    }
    T next = feed.result();
    over = next == null;
    if (next != null) {
      underWay.add(each.apply(next));
    }
    return !over;
  }

  @Override
  protected R value() {
    return result.get();
  }

  /** What is under way is abandoned, too. */
  @Override
  public void abandon(Throwable cause) {
    super.abandon(cause);
    feed.abandon(cause);
    underWay.forEach(work -> work.abandon(cause));
  }
}
