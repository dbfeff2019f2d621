package io.dynamodel.exception;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of a record whose item is not, or is no longer, of the record's version: somebody else
 * has written it, or deleted it. Nothing was changed. Read it again, and decide anew.
 */
public final class VersionConflictException extends ConditionFailedException {
  private static final long serialVersionUID = 1L;

  private final long expected;

  /** {@code key} in {@code table} belongs to {@code item}, which is not of version expected. */
  public VersionConflictException(
      String table,
      String key,
      long expected,
      @Nullable Map<String, AttributeValue> item,
      Function<Map<String, AttributeValue>, ?> reader,
      boolean mayHaveBeenApplied,
      Throwable cause) {
    super(
        "the record has version %d, %s"
            .formatted(
                expected, item == null ? "but there is no item" : "but the item has another one"),
        table,
        key,
        item,
        reader,
        mayHaveBeenApplied,
        cause);
    this.expected = expected;
  }

  /** The version of the record that was to be written. */
  public long expected() {
    return expected;
  }
}
