package io.dynamodel.internal.call;

import org.jspecify.annotations.Nullable;

/**
 * Work that fails with the first thing that goes wrong, and then does nothing more.
 *
 * @param <T> the result
 */
public abstract class Steps<T extends @Nullable Object> implements Work<T> {
  private @Nullable Throwable failure;

  /**
   * Goes on as far as that is possible without another answer. It is asked again after it has said
   * yes.
   *
   * @return whether there is a result
   */
  protected abstract boolean advance();

  /** The result, after {@link #advance} has said that there is one. */
  protected abstract T value();

  @Override
  public final boolean isReady() {
    if (failure != null) {
      return true;
    }
    try {
      return advance();
    } catch (Throwable e) { // also what Java calls checked, of user code in other languages
      failure = e;
      return true;
    }
  }

  @Override
  public final T result() {
    checkFailure();
    return value();
  }

  /** It has failed; only the first time counts. */
  @Override
  public void abandon(Throwable cause) {
    failure = failure == null ? cause : failure;
  }

  /** Throws what it has failed with, if it has. */
  protected final void checkFailure() {
    if (failure != null) {
      throw Thrown.asItIs(failure);
    }
  }

  /** Whether it has failed: then there is no next request. */
  protected final boolean hasFailed() {
    return failure != null;
  }
}
