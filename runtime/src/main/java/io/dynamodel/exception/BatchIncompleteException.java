package io.dynamodel.exception;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A batch of which DynamoDB answered only a part: carries that part and what is left. */
public final class BatchIncompleteException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final transient List<?> results;
  private final transient List<Map<String, AttributeValue>> unprocessedKeys;

  /** {@code results} came in, {@code unprocessedKeys} did not. */
  public BatchIncompleteException(
      String table,
      List<?> results,
      List<Map<String, AttributeValue>> unprocessedKeys,
      @Nullable Throwable cause) {
    super(
        "table %s: %d items were read, %d keys are left"
            .formatted(table, results.size(), unprocessedKeys.size()),
        cause);
    this.results = List.copyOf(results);
    this.unprocessedKeys = List.copyOf(unprocessedKeys);
  }

  /**
   * The items that were read, in the order asked.
   *
   * @throws ClassCastException if {@code model} is not the table's model
   */
  public <M> List<M> results(Class<M> model) {
    return results.stream().<M>map(model::cast).toList();
  }

  /** The keys that were not answered, in the order asked. */
  public List<Map<String, AttributeValue>> unprocessedKeys() {
    return unprocessedKeys;
  }
}
