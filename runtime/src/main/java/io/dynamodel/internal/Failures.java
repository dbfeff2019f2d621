package io.dynamodel.internal;

import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.ItemValidationException;
import java.net.HttpURLConnection;
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

  /**
   * Whether a request that failed with {@code failure} has surely changed nothing: the service has
   * refused it, and there was no try before that it may have done.
   */
  static boolean isRefusal(Throwable failure) {
    Throwable said = failure instanceof DynamodelException ? failure.getCause() : failure;
    return said instanceof DynamoDbException e
        && e.statusCode() >= HttpURLConnection.HTTP_BAD_REQUEST
        && e.statusCode() < HttpURLConnection.HTTP_INTERNAL_ERROR
        && !isOfRepeatedRequest(e);
  }

  /** Whether the SDK sent the request several times: an earlier try may have been done. */
  static boolean isOfRepeatedRequest(DynamoDbException e) {
    Integer attempts = e.numAttempts();
    return attempts != null && attempts > 1;
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
