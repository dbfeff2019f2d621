package io.dynamodel.internal.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed gives, some at a time: for what is done best with many at once. */
public final class Chunks<T> extends Feed<List<T>> {
  private final Feed<T> feed;
  private final int size;
  private final List<T> chunk = new ArrayList<>();

  /**
   * Nothing is asked for yet.
   *
   * @param size how many a chunk has, but for the last one, which has some
   */
  public Chunks(Feed<T> feed, int size) {
    this.feed = feed;
    this.size = size;
  }

  @Override
  public int parallelRequests() {
    return feed.parallelRequests();
  }

  @Override
  public @Nullable Errand<?> next() {
    return hasFailed() || hasAtHand() ? null : feed.next();
  }

  @Override
  public @Nullable List<T> poll() {
    while (chunk.size() < size) {
      T next = feed.poll();
      if (next == null) {
        return feed.isOver() && !chunk.isEmpty() ? take() : null;
      }
      chunk.add(next);
    }
    return take();
  }

  private List<T> take() {
    List<T> taken = List.copyOf(chunk);
    chunk.clear();
    return taken;
  }

  @Override
  public boolean isOver() {
    return chunk.isEmpty() && feed.isOver();
  }

  @Override
  public void abandon(Throwable cause) {
    super.abandon(cause);
    feed.abandon(cause);
  }
}
