package io.dynamodel.internal.write;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.internal.call.Exchange;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One of the requests that take the place of an expired item: an insert, then a put over the item
 * that has refused it, as long as that is an expired one.
 *
 * @param put what is sent
 * @param number of the attempt, from 1
 */
record ReplacementAttempt<M>(ExpiredReplacement<M> replacement, PutWrite<M> put, int number)
    implements WriteAttempt<M> {
  private static final int MOST = 8;

  static <M> ReplacementAttempt<M> first(ExpiredReplacement<M> replacement) {
    return new ReplacementAttempt<>(replacement, replacement.insert(), 1);
  }

  @Override
  public Exchange<?, ?, M> exchange() {
    return PutItem.of(put);
  }

  @Override
  public WriteAttempt<M> after(DynamodelException failure) {
    Map<String, AttributeValue> stored = stored(failure);
    if (stored == null || number == MOST || !replacement.writes().isExpired(stored)) {
      throw failure;
    }
    return new ReplacementAttempt<>(replacement, replacement.over(stored), number + 1);
  }

  private static @Nullable Map<String, AttributeValue> stored(DynamodelException failure) {
    return failure instanceof ConditionFailedException refused
        ? refused.currentItem().orElse(null)
        : null;
  }
}
