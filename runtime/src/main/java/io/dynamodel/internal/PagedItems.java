package io.dynamodel.internal;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of all pages, up to the limit; empty pages are followed. */
final class PagedItems implements RawItems {
  private final ReadPlan<?> plan;
  private final RawPages pages;
  private Iterator<Map<String, AttributeValue>> items = Collections.emptyIterator();
  private long returned;

  PagedItems(ReadPlan<?> plan, RawPages pages) {
    this.plan = plan;
    this.pages = pages;
  }

  @Override
  public @Nullable Map<String, AttributeValue> next() {
    while (!plan.isEnough(returned)) {
      if (items.hasNext()) {
        returned++;
        return items.next();
      }
      RawPage page = pages.next(returned);
      if (page == null) {
        return null;
      }
      items = page.items().iterator();
    }
    return null;
  }

  @Override
  public void stop() {
    pages.stop();
  }
}
