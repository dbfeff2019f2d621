package io.dynamodel.it.simulation;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.TransactionFailedException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** What somebody was told of a write. */
enum Fate {
  DONE,
  NOT_DONE,
  UNKNOWN;

  /** Null is no failure. */
  static Fate of(@Nullable Throwable failure) {
    Throwable cause = cause(failure);
    if (cause == null) {
      return DONE;
    }
    if (cause instanceof ConditionFailedException e) {
      return e.mayHaveBeenApplied() ? UNKNOWN : NOT_DONE;
    }
    if (cause instanceof ItemNotFoundException e) {
      return e.mayHaveBeenApplied() ? UNKNOWN : NOT_DONE;
    }
    if (cause instanceof TransactionFailedException) {
      return NOT_DONE;
    }
    if (cause instanceof DynamodelException || cause instanceof SdkException) {
      return UNKNOWN;
    }
    throw new AssertionError("no failure of a write", cause);
  }

  /** What a future has failed with. */
  static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }
}
