package io.dynamodel;

import io.dynamodel.internal.call.FirstFailure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The pages of a query or a scan, each from the cursor of the one before. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final QueryPlan<T> plan;
  private final FirstFailure failure = new FirstFailure();
  private @Nullable Page<T> last;
  private long returned;

  PageIterator(QueryPlan<T> plan) {
    this.plan = plan;
  }

  @Override
  public boolean hasNext() {
    return failure.guard(this::isMore, failed -> {});
  }

  private boolean isMore() {
    Integer limit = plan.limit();
    return last == null || (last.hasNext() && (limit == null || returned < limit));
  }

  @Override
  public Page<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Page<T> page = failure.guard(this::read, failed -> {});
    returned += page.items().size();
    last = page;
    return page;
  }

  private Page<T> read() {
    Integer limit = plan.limit();
    QueryPlan<T> rest = limit == null ? plan : plan.limit(Math.toIntExact(limit - returned));
    return rest.page(last == null ? null : last.next().orElseThrow());
  }
}
