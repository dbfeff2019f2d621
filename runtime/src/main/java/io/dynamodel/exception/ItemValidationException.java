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
    this(Place.UNKNOWN, problem, cause);
  }

  private ItemValidationException(Place place, String problem, @Nullable Throwable cause) {
    super(place, problem, cause);
  }

  @Override
  ItemValidationException at(Place newPlace) {
    return traced(new ItemValidationException(newPlace, problem(), getCause()));
  }
}
