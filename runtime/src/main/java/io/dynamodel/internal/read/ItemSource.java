package io.dynamodel.internal.read;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Items, one after the other, requested when they are asked for.
 *
 * @param <T> what each of them is read as
 */
interface ItemSource<T> {

  /** The next item; null after the last. */
  @Nullable T next();

  /** No more is requested. */
  void stop();

  /** What {@code given} gives, without a request. */
  static <T> ItemSource<T> of(Iterator<? extends T> given) {
    return new ItemSource<>() {
      @Override
      public @Nullable T next() {
        return given.hasNext() ? given.next() : null;
      }

      @Override
      public void stop() {}
    };
  }
}
