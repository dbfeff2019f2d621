package io.dynamodel.internal;

import io.dynamodel.exception.ItemValidationException;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Turns the service's refusals into ours where we have one; all others pass as they are. */
final class Failures {
  private Failures() {}

  /** Nothing is translated. */
  static Function<DynamoDbException, RuntimeException> none() {
    return e -> e;
  }

  /** A write of one item: {@code conditionFailed} says what its condition means. */
  static Function<DynamoDbException, RuntimeException> ofWrite(
      TableContext<?> table,
      Map<String, AttributeValue> key,
      Function<ConditionalCheckFailedException, RuntimeException> conditionFailed) {
    return e -> {
      if (e instanceof ConditionalCheckFailedException failed) {
        return conditionFailed.apply(failed);
      }
      return isItemTooLarge(e)
          ? new ItemValidationException(e.awsErrorDetails().errorMessage(), e)
              .in(table.table(), table.keyText(key))
          : e;
    };
  }

  private static boolean isItemTooLarge(DynamoDbException e) {
    return message(e).startsWith("Item size");
  }

  /** The service's own text: {@code getMessage} adds request ids. */
  static String message(DynamoDbException e) {
    boolean validation =
        e.awsErrorDetails() != null
            && "ValidationException".equals(e.awsErrorDetails().errorCode())
            && e.awsErrorDetails().errorMessage() != null;
    return validation ? e.awsErrorDetails().errorMessage() : "";
  }
}
