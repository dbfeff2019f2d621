package io.dynamodel.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that a feed gives.
 *
 * @param <T> what comes one after the other
 * @param <R> what is made of it
 */
public final class Drain<T, R> extends Steps<R> {
  private final Work<@Nullable T> feed;
  private final Consumer<? super T> each;
  private final Supplier<R> result;
  private boolean over;

  /**
   * What {@code result} says when {@code each} has got all.
   *
   * @param feed a feed, or a call of one
   */
  public Drain(Work<@Nullable T> feed, Consumer<? super T> each, Supplier<R> result) {
    this.feed = feed;
    this.each = each;
    this.result = result;
  }

  /** A list of all. */
  public static <T> Drain<T, List<T>> toList(Work<@Nullable T> feed) {
    List<T> all = new ArrayList<>();
    return new Drain<>(feed, all::add, () -> List.copyOf(all));
  }

  /** The first of all; best of a feed that ends after it. */
  public static <T> Work<Optional<T>> first(Work<@Nullable T> feed) {
    return toList(feed).map(all -> all.stream().findFirst());
  }

  @Override
  public int parallelRequests() {
    return feed.parallelRequests();
  }

  @Override
  public @Nullable Errand<?> next() {
    return over || hasFailed() ? null : feed.next();
  }

  @Override
  protected boolean advance() {
    while (!over && feed.isReady()) {
      T next = feed.result();
      if (next == null) {
        over = true;
      } else {
        each.accept(next);
      }
    }
    return over;
  }

  @Override
  protected R value() {
    return result.get();
  }

  /** The feed fails, and with it this. */
  @Override
  public void abandon(Throwable cause) {
    feed.abandon(cause);
  }
}
