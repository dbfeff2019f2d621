package io.dynamodel.exception;

import org.jspecify.annotations.Nullable;

/** A value that DynamoDB can't store, refused before anything was sent. */
public final class ItemValidationException extends AttributeException {
  private static final long serialVersionUID = 1L;

  /** A problem of a value whose place its callers add. */
  public ItemValidationException(String problem) {
    this(problem, null);
  }

  /** A problem of a value whose place its callers add. */
  public ItemValidationException(String problem, @Nullable Throwable cause) {
    this(Problem.of(problem), cause);
  }

  /** The same, where the problem shows values. */
  public ItemValidationException(Problem problem) {
    this(problem, null);
  }

  /** The same, where the problem shows values. */
  public ItemValidationException(Problem problem, @Nullable Throwable cause) {
    this(Place.UNKNOWN, problem, cause);
  }

  private ItemValidationException(Place place, Problem problem, @Nullable Throwable cause) {
    super(place, problem, cause);
  }

  @Override
  ItemValidationException copy(Place newPlace, Problem newProblem, @Nullable Throwable newCause) {
    return traced(new ItemValidationException(newPlace, newProblem, newCause));
  }
}
