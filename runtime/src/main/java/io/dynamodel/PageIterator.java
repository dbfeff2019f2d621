package io.dynamodel;

import io.dynamodel.internal.call.FirstFailure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The pages of a reading, each from the cursor of the one before. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final Reading<T, ?> reading;
  private final FirstFailure failure = new FirstFailure();
  private @Nullable Page<T> last;
  private long returned;

  PageIterator(Reading<T, ?> reading) {
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    return failure.guard(this::isMore, failed -> {});
  }

  private boolean isMore() {
    Integer limit = reading.readPlan().limit();
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
    Integer limit = reading.readPlan().limit();
    Reading<T, ?> rest = limit == null ? reading : reading.limit(Math.toIntExact(limit - returned));
    return last == null ? rest.page() : rest.page(last.next().orElseThrow());
  }
}
