package io.dynamodel.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A write whose condition did not hold.
 *
 * @param item the one for which it did not hold; null: there is none
 * @param cause the service's error
 */
public record Refused(@Nullable Map<String, AttributeValue> item, DynamoDbException cause) {

  static Refused of(ConditionalCheckFailedException e) {
    return new Refused(e.hasItem() ? e.item() : null, e);
  }

  /** Whether the SDK sent the write several times: an earlier try may have been applied. */
  boolean isOfRepeatedRequest() {
    return Failures.isOfRepeatedRequest(cause);
  }
}
