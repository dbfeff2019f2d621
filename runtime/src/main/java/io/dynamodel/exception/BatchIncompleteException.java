package io.dynamodel.exception;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Many items of which only a part was read or deleted: carries that part and what is left. */
public final class BatchIncompleteException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final long processed;
  private final transient List<?> results;
  private final transient List<Map<String, AttributeValue>> unprocessedKeys;

  private BatchIncompleteException(
      String message,
      long processed,
      List<?> results,
      List<Map<String, AttributeValue>> unprocessedKeys,
      @Nullable Throwable cause) {
    super(message, cause);
    this.processed = processed;
    this.results = List.copyOf(results);
    this.unprocessedKeys = List.copyOf(unprocessedKeys);
  }

  /** {@code results} came in, {@code unprocessedKeys} did not. */
  public static BatchIncompleteException ofRead(
      String table,
      List<?> results,
      List<Map<String, AttributeValue>> unprocessedKeys,
      @Nullable Throwable cause) {
    return new BatchIncompleteException(
        "table %s: %d items were read, %d keys are left"
            .formatted(table, results.size(), unprocessedKeys.size()),
        results.size(),
        results,
        unprocessedKeys,
        cause);
  }

  /**
   * {@code deleted} items were deleted, those of {@code unprocessedKeys} not, or nobody knows;
   * where reading failed, there may be more.
   */
  public static BatchIncompleteException ofDelete(
      String table,
      long deleted,
      List<Map<String, AttributeValue>> unprocessedKeys,
      @Nullable Throwable cause) {
    return new BatchIncompleteException(
        "table %s: %d items were deleted, %d keys are left"
            .formatted(table, deleted, unprocessedKeys.size()),
        deleted,
        List.of(),
        unprocessedKeys,
        cause);
  }

  /** How many items were read or deleted. */
  public long processed() {
    return processed;
  }

  /**
   * The items that were read, in the order asked; none where items were deleted.
   *
   * @throws ClassCastException if {@code model} is not the table's model
   */
  public <M> List<M> results(Class<M> model) {
    return results.stream().<M>map(model::cast).toList();
  }

  /**
   * The keys that were not answered, in the order asked. Of keys to be deleted some may be gone: if
   * the request failed, nobody knows what it did before. Deleting them again does no harm.
   */
  public List<Map<String, AttributeValue>> unprocessedKeys() {
    return unprocessedKeys;
  }
}
