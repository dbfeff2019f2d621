package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.item.ItemDecoder;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The items of all pages, up to the limit; empty pages are followed. */
final class PagedItems<T> extends Feed<T> {
  private final ReadPlan<?> plan;
  private final Pages pages;
  private final ItemDecoder<T> decoder;
  private Iterator<StoredItem> items = Collections.emptyIterator();
  private long returned;

  PagedItems(PageSource source, ItemDecoder<T> decoder) {
    this.plan = source.plan();
    this.pages = new Pages(source);
    this.decoder = decoder;
  }

  @Override
  public int parallelRequests() {
    return pages.parallelRequests();
  }

  /** While items of a page are there, only other segments go on, one page ahead. */
  @Override
  public @Nullable Errand<?> next() {
    if (hasFailed() || plan.isEnough(returned)) {
      return null;
    }
    boolean isFed = hasAtHand() || items.hasNext();
    if (isFed && parallelRequests() == 1) {
      return null;
    }
    if (!isFed) {
      pages.returned(returned);
    }
    return pages.next();
  }

  @Override
  public @Nullable T poll() {
    while (!plan.isEnough(returned)) {
      if (items.hasNext()) {
        T item = decoder.decode(items.next());
        if (item != null) {
          returned++;
          return item;
        }
      } else {
        RawPage page = pages.poll();
        if (page == null) {
          return null;
        }
        items = page.items().iterator();
      }
    }
    return null;
  }

  @Override
  public boolean isOver() {
    return plan.isEnough(returned) || (!items.hasNext() && pages.isOver());
  }
}
