package io.dynamodel.internal.call;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Work whose result is asked for again and again: each time the next one; null is the end. Requests
 * are given only to those who ask: a feed that nobody asks sends nothing.
 *
 * @param <T> what comes one after the other
 */
public abstract class Feed<T> extends Steps<@Nullable T> {
  private @Nullable T atHand;

  /** What {@code given} gives, without a request. */
  public static <T> Feed<T> of(Iterator<? extends T> given) {
    return new Feed<>() {
      @Override
      public @Nullable Errand<?> next() {
        return null;
      }

      @Override
      public @Nullable T poll() {
        return given.hasNext() ? given.next() : null;
      }

      @Override
      public boolean isOver() {
        return !given.hasNext();
      }
    };
  }

  /** The next one, if it is there; null: a request has to be answered first, or it is over. */
  public abstract @Nullable T poll();

  /** Whether no more comes. */
  public abstract boolean isOver();

  /** Whether the next one is there, and nobody has taken it. */
  protected final boolean hasAtHand() {
    return atHand != null;
  }

  @Override
  public final boolean goesOnAfter(@Nullable T result) {
    return result != null;
  }

  @Override
  protected final boolean advance() {
    if (atHand == null) {
      atHand = poll();
    }
    return atHand != null || isOver();
  }

  @Override
  @SuppressWarnings("NullAway") // the result of a feed is nullable, as its parent says
  protected final @Nullable T value() {
    T value = atHand;
    atHand = null;
    return value;
  }
}
