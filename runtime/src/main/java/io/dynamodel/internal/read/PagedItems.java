package io.dynamodel.internal.read;

import io.dynamodel.internal.item.ItemDecoder;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of all pages, up to the limit; empty pages are followed. */
final class PagedItems<T> implements ItemSource<T> {
  private final ReadPlan<?> plan;
  private final RawPages pages;
  private final ItemDecoder<T> decoder;
  private Iterator<Map<String, AttributeValue>> items = Collections.emptyIterator();
  private long returned;

  PagedItems(ReadPlan<?> plan, RawPages pages, ItemDecoder<T> decoder) {
    this.plan = plan;
    this.pages = pages;
    this.decoder = decoder;
  }

  @Override
  public @Nullable T next() {
    while (!plan.isEnough(returned)) {
      if (items.hasNext()) {
        T item = decoder.decode(items.next());
        if (item != null) {
          returned++;
          return item;
        }
      } else {
        RawPage page = pages.next(returned);
        if (page == null) {
          return null;
        }
        items = page.items().iterator();
      }
    }
    return null;
  }

  @Override
  public void stop() {
    pages.stop();
  }
}
