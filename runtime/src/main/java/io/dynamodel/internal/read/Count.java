package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Steps;
import org.jspecify.annotations.Nullable;

/** Counts the items of all pages, up to the limit. */
final class Count extends Steps<Long> {
  private final ReadPlan<?> plan;
  private final Pages pages;
  private long count;

  Count(PageSource source) {
    this.plan = source.plan();
    this.pages = new Pages(source);
  }

  @Override
  public int parallelRequests() {
    return pages.parallelRequests();
  }

  @Override
  public @Nullable Errand<?> next() {
    return hasFailed() || plan.isEnough(count) ? null : pages.next();
  }

  @Override
  protected boolean advance() {
    while (!plan.isEnough(count)) {
      RawPage page = pages.poll();
      if (page == null) {
        return pages.isOver();
      }
      count += page.count();
    }
    return true;
  }

  @Override
  protected Long value() {
    Integer limit = plan.limit();
    return limit == null ? count : Math.min(count, limit);
  }
}
