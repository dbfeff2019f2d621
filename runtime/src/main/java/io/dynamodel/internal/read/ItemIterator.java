package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.call.FirstFailure;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The items of one call. */
final class ItemIterator<T> implements CloseableIterator<T> {
  private final Call call;
  private final ItemSource<T> items;
  private final FirstFailure failure = new FirstFailure();
  private @Nullable T next;
  private boolean over;

  ItemIterator(Call call, ItemSource<T> items) {
    this.call = call;
    this.items = items;
  }

  @Override
  public boolean hasNext() {
    return failure.guard(this::advance, this::end);
  }

  private boolean advance() {
    if (next == null && !over) {
      next = items.next();
      if (next == null) {
        close();
      }
    }
    return next != null;
  }

  @Override
  public T next() {
    T item = hasNext() ? next : null;
    if (item == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return item;
  }

  @Override
  public void close() {
    end(null);
  }

  private void end(@Nullable Throwable failed) {
    over = true;
    next = null;
    items.stop();
    call.end(failed);
  }
}
