package io.dynamodel.exception;

import org.jspecify.annotations.Nullable;

/**
 * A cursor that does not belong to the query or scan that it was given to, or that is not as it was
 * made: damaged, tampered with, or signed or encrypted with another key. Nothing was sent.
 */
public final class InvalidCursorException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  /** {@code problem} says what is wrong with it. */
  public InvalidCursorException(String problem) {
    this(problem, null);
  }

  /** {@code problem} says what is wrong with it. */
  public InvalidCursorException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
