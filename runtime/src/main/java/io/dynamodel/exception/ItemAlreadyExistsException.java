package io.dynamodel.exception;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An insert of a key that is taken: the item that has it is {@link #current}. */
public final class ItemAlreadyExistsException extends ConditionFailedException {
  private static final long serialVersionUID = 1L;

  /** {@code key} in {@code table} belongs to {@code item}. */
  public ItemAlreadyExistsException(
      String table,
      String key,
      @Nullable Map<String, AttributeValue> item,
      Function<Map<String, AttributeValue>, ?> reader,
      boolean mayHaveBeenApplied,
      Throwable cause) {
    super("the item exists already", table, key, item, reader, mayHaveBeenApplied, cause);
  }
}
