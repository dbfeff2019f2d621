package io.dynamodel;

import java.util.Objects;

/**
 * Something that {@link TableAdmin#verify} found to be other than asked.
 *
 * @param difference what differs, as a sentence
 * @param change what would end the difference, as a sentence: an operation of DynamoDB, or a change
 *     of the model
 */
public record TableDifference(String difference, String change) {
  /** Neither of the two may be null. */
  public TableDifference {
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(change, "change");
  }

  /** Both sentences. */
  @Override
  public String toString() {
    return difference + " " + change;
  }
}
