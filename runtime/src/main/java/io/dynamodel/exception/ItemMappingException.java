package io.dynamodel.exception;

import io.dynamodel.internal.json.SerialItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored data that can't be read as the model: says what was found and what was expected. */
public final class ItemMappingException extends AttributeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable SerialItem item;
  private final boolean applied;

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
    this(Place.UNKNOWN, problem, cause, null, false);
  }

  private ItemMappingException(
      Place place,
      Problem problem,
      @Nullable Throwable cause,
      @Nullable SerialItem item,
      boolean applied) {
    super(place, problem, cause);
    this.item = item;
    this.applied = applied;
  }

  /** Whether the write whose answer could not be read was done: {@code item()} is what it left. */
  public boolean applied() {
    return applied;
  }

  /**
   * The item as it is stored: after a write, as the write left it; of a projection, the part that
   * was read. Null where no table was asked, such as with a static mapper.
   */
  public @Nullable Map<String, AttributeValue> item() {
    return item == null ? null : item.attributes();
  }

  /** The same problem, found in {@code stored}. */
  ItemMappingException withItem(Map<String, AttributeValue> stored) {
    SerialItem found = SerialItem.of(Map.copyOf(stored));
    return traced(new ItemMappingException(place(), said(), getCause(), found, applied));
  }

  /** The same problem, found in the answer of a write that was done. */
  ItemMappingException afterWrite(Map<String, AttributeValue> left) {
    Problem said = said().and(" (the write itself was applied)");
    SerialItem found = SerialItem.of(Map.copyOf(left));
    return traced(new ItemMappingException(place(), said, getCause(), found, true));
  }

  @Override
  ItemMappingException copy(Place newPlace, Problem newProblem, @Nullable Throwable newCause) {
    return traced(new ItemMappingException(newPlace, newProblem, newCause, item, applied));
  }
}
