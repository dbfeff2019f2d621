package io.dynamodel.internal.read;

import io.dynamodel.Page;
import io.dynamodel.internal.call.BlockingRun;
import io.dynamodel.internal.call.FirstFailure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The pages of a query or a scan, each requested when it is asked for. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final PageFeed<T> pages;
  private final BlockingRun<@Nullable Page<T>> run;
  private final FirstFailure failure = new FirstFailure();

  PageIterator(PageFeed<T> pages, BlockingRun<@Nullable Page<T>> run) {
    this.pages = pages;
    this.run = run;
  }

  @Override
  public boolean hasNext() {
    return failure.guard(() -> !pages.isOver(), failed -> {});
  }

  @Override
  public Page<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return failure.guard(this::read, failed -> {});
  }

  private Page<T> read() {
    Page<T> page = run.result();
    if (page == null) {
      throw new NoSuchElementException();
    }
    return page;
  }
}
