package io.dynamodel.internal.call;

import java.util.List;
import java.util.concurrent.CompletionException;

/** Passes on what users' code throws: anything, also what Java calls checked. */
public final class Thrown {
  private Thrown() {}

  /** Throws {@code thrown} as it is. It returns nothing; the type is what javac needs. */
  public static RuntimeException asItIs(Throwable thrown) {
    return Thrown.<RuntimeException>unchecked(thrown);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }

  /** What a future has failed with, without the wrapper that one future puts round another's. */
  public static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  /**
   * What to throw because of {@code cause}, if {@code told} says what was done before: that. An
   * Error passes itself, so that nobody takes it for less; {@code told}, which must not have it as
   * its cause, is suppressed beside it then.
   */
  public static RuntimeException withTold(Throwable cause, RuntimeException told) {
    if (cause instanceof Error error) {
      if (!List.of(error.getSuppressed()).contains(told)) {
        error.addSuppressed(told);
      }
      throw error;
    }
    return told;
  }
}
