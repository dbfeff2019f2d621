package io.dynamodel.internal.call;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One piece of work, and then the one that its result, or its failure, asks for. */
final class Sequence<A extends @Nullable Object, T extends @Nullable Object> extends Steps<T> {
  private final Work<A> first;
  private final Function<? super A, Work<T>> next;
  private final Function<Throwable, Work<T>> failed;
  private @Nullable Work<T> second;

  Sequence(Work<A> first, Function<? super A, Work<T>> next, Function<Throwable, Work<T>> failed) {
    this.first = first;
    this.next = next;
    this.failed = failed;
  }

  @Override
  public @Nullable Errand<?> next() {
    return hasFailed() ? null : current().next();
  }

  @Override
  public int parallelRequests() {
    return current().parallelRequests();
  }

  @Override
  protected boolean advance() {
    if (second == null) {
      if (!first.isReady()) {
        return false;
      }
      second = second();
    }
    shorten();
    return second.isReady();
  }

  private Work<T> second() {
    A result;
    try {
      result = first.result();
    } catch (Throwable e) { // also what Java calls checked, of user code in other languages
      return failed.apply(e);
    }
    return next.apply(result);
  }

  @Override
  protected T value() {
    if (second == null) {
      throw new IllegalStateException("the work is not ready");
    }
    return second.result();
  }

  /** Who waits for what is under way decides how it ends. */
  @Override
  public void abandon(Throwable cause) {
    current().abandon(cause);
  }

  /** What follows on what follows takes its place: a long sequence stays as deep as a short one. */
  private void shorten() {
    while (second instanceof Sequence<?, T> following && following.second != null) {
      second = following.second;
    }
  }

  private Work<?> current() {
    return second == null ? first : second;
  }
}
