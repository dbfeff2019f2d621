package io.dynamodel.internal.item;

import io.dynamodel.internal.call.Tries;
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
 * @param isUnclear whether a request before it may have done the write
 */
public record Refused(
    @Nullable Map<String, AttributeValue> item, DynamoDbException cause, boolean isUnclear) {

  /** The refusal of the only request of a write. */
  public Refused(@Nullable Map<String, AttributeValue> item, DynamoDbException cause) {
    this(item, cause, false);
  }

  public static Refused of(ConditionalCheckFailedException e) {
    return new Refused(e.hasItem() ? e.item() : null, e);
  }

  /**
   * Whether the write may have been applied all the same: by an earlier try whose answer was lost.
   * The SDK sends a transaction under a token, so that no try is refused because of another.
   */
  public boolean mayHaveBeenApplied() {
    return isUnclear
        || (cause instanceof ConditionalCheckFailedException
            && Tries.of(cause).mayHaveBeenDoneBefore());
  }
}
