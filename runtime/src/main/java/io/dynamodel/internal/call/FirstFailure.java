package io.dynamodel.internal.call;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The failure that has ended an iteration. Each later step throws, too: otherwise a caller that
 * goes on after a failure would take it for the end.
 */
public final class FirstFailure {
  private @Nullable Throwable failure;

  /**
   * What {@code step} gives.
   *
   * @param failed called once, with what the first step that failed has thrown
   * @throws IllegalStateException if a step before it has failed
   */
  public <R extends @Nullable Object> R guard(Supplier<R> step, Consumer<Throwable> failed) {
    if (failure != null) {
      throw new IllegalStateException(
          "this iteration has failed and can't go on: start a new one", failure);
    }
    try {
      return step.get();
    } catch (Throwable e) { // also what Java calls checked, of user code in other languages
      failure = e;
      failed.accept(e);
      throw e;
    }
  }
}
