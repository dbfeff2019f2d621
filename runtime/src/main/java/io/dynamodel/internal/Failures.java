package io.dynamodel.internal;

import io.dynamodel.exception.ItemValidationException;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Turns the service's refusals into ours where we have one; all others pass as they are. */
public final class Failures {
  /** How the service begins its messages on data that only it could find impossible to store. */
  private static final List<String> UNSTORABLE =
      List.of(
          "Item size",
          "Nesting Levels have exceeded",
          "ExpressionAttributeValues contains invalid value: Nesting Levels have exceeded",
          "Number overflow",
          "Number underflow",
          "DynamoDB only supports precision up to 38 digits",
          "One or more parameter values are not valid. The update expression attempted to update a"
              + " secondary index key");

  private Failures() {}

  /** Nothing is translated. */
  public static <T> Function<DynamoDbException, T> none() {
    return e -> {
      throw e;
    };
  }

  /** A write of one item: {@code refused} says what it means that its condition does not hold. */
  static <T> Function<DynamoDbException, T> ofWrite(
      ItemWrite<?> write, Function<Refused, T> refused) {
    return e -> {
      if (e instanceof ConditionalCheckFailedException failed) {
        return refused.apply(Refused.of(failed));
      }
      throw isUnstorable(e)
          ? new ItemValidationException(e.awsErrorDetails().errorMessage(), e)
              .in(write.table().table(), write.table().keyText(write.key()))
          : e;
    };
  }

  private static boolean isUnstorable(DynamoDbException e) {
    return UNSTORABLE.stream().anyMatch(message(e)::startsWith);
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
