package io.dynamodel.internal.read;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.call.Work;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a query or a scan up to its limit, as the user gets them: each is a call of its own,
 * and starts where the one before has ended.
 */
public final class PageFeed<T> extends Feed<Page<T>> {
  private final Reads reads;
  private final ReadPlan<T> plan;
  private @Nullable Work<Page<T>> page; // that is being read
  private @Nullable Cursor from;
  private long returned;
  private boolean over;

  /** Nothing is sent yet. */
  public PageFeed(Reads reads, ReadPlan<T> plan) {
    this.reads = reads;
    this.plan = plan;
  }

  @Override
  public int parallelRequests() {
    return plan.source().segments();
  }

  /** None while a page waits to be taken. */
  @Override
  public @Nullable Errand<?> next() {
    if (hasFailed() || hasAtHand() || isOver()) {
      return null;
    }
    if (page == null) {
      page = reads.page(rest(), from);
    }
    return page.next();
  }

  private ReadPlan<T> rest() {
    Integer limit = plan.limit();
    return limit == null ? plan : plan.withLimit(Math.toIntExact(limit - returned));
  }

  @Override
  public @Nullable Page<T> poll() {
    if (page == null || !page.isReady()) {
      return null;
    }
    Page<T> read = page.result();
    page = null;
    from = read.next().orElse(null);
    returned += read.items().size();
    over = from == null || plan.isEnough(returned);
    return read;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  /** The page that is being read is given up, and its call is over. */
  @Override
  public void abandon(Throwable cause) {
    super.abandon(cause);
    if (page != null) {
      page.abandon(cause);
      end(page);
    }
  }

  private static void end(Work<?> abandoned) {
    try {
      if (abandoned.isReady()) {
        abandoned.result();
      }
    } catch (Throwable e) { // what it was abandoned because of: those who ask this feed get it
      return;
    }
  }
}
