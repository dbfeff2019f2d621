package io.dynamodel.exception;

import io.dynamodel.internal.json.SerialItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored data that can't be read as the model: says what was found and what was expected. */
public final class ItemMappingException extends AttributeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable SerialItem written;

  /** A problem of a value whose place its callers add. */
  public ItemMappingException(String problem) {
    this(problem, null);
  }

  /** A problem of a value whose place its callers add. */
  public ItemMappingException(String problem, @Nullable Throwable cause) {
    this(Problem.of(problem), cause);
  }

  /** The same, where the problem shows values. */
  public ItemMappingException(Problem problem) {
    this(problem, null);
  }

  /** The same, where the problem shows values. */
  public ItemMappingException(Problem problem, @Nullable Throwable cause) {
    this(Place.UNKNOWN, problem, cause, null);
  }

  private ItemMappingException(
      Place place, Problem problem, @Nullable Throwable cause, @Nullable SerialItem written) {
    super(place, problem, cause);
    this.written = written;
  }

  /** Whether the write whose answer could not be read was done: {@code item()} is what it left. */
  public boolean applied() {
    return written != null;
  }

  /** The item as the write left it; null where the exception comes from a read. */
  public @Nullable Map<String, AttributeValue> item() {
    return written == null ? null : written.attributes();
  }

  /** The same problem, found in the answer of a write that was done. */
  public ItemMappingException afterWrite(Map<String, AttributeValue> item) {
    Problem applied = said().and(" (the write itself was applied)");
    return traced(
        new ItemMappingException(place(), applied, getCause(), SerialItem.of(Map.copyOf(item))));
  }

  @Override
  ItemMappingException copy(Place newPlace, Problem newProblem, @Nullable Throwable newCause) {
    return traced(new ItemMappingException(newPlace, newProblem, newCause, written));
  }
}
