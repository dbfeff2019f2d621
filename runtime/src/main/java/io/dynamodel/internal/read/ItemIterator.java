package io.dynamodel.internal.read;

import io.dynamodel.internal.call.BlockingRun;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.call.FirstFailure;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The items of one call. */
final class ItemIterator<T> implements CloseableIterator<T> {
  private final Call<@Nullable T> call;
  private final BlockingRun<@Nullable T> run;
  private final FirstFailure failure = new FirstFailure();
  private @Nullable T next;
  private boolean over;

  ItemIterator(Call<@Nullable T> call, BlockingRun<@Nullable T> run) {
    this.call = call;
    this.run = run;
  }

  @Override
  public boolean hasNext() {
    return failure.guard(this::advance, this::end);
  }

  private boolean advance() {
    if (next == null && !over) {
      next = run.result();
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
    run.close();
    call.end(failed);
  }
}
