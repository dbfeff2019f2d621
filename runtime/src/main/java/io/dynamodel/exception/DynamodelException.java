package io.dynamodel.exception;

import org.jspecify.annotations.Nullable;

/** The common type of all exceptions that Dynamodel defines. */
public abstract class DynamodelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** For the exceptions of this library. */
  protected DynamodelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
