package io.dynamodel.exception;

import org.jspecify.annotations.Nullable;

/** The common type of all exceptions that Dynamodel defines. */
public abstract class DynamodelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, and the exception that says more of it; null: there is none. */
  protected DynamodelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
