package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableContext;
import java.time.Duration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Waits until a table is as asked (DescribeTable). It asks again after a quarter of a second, then
 * more and more seldom, and gives up when the SDK's waiter would: after some 8 minutes. The SDK
 * asks every 20 seconds; a new table is active in less.
 *
 * @param table the table
 * @param gone whether it is to be gone; else it is to be active
 */
record TableWaiter(TableContext<?> table, boolean gone) {
  private static final int MOST_ATTEMPTS = 31;
  private static final BackoffStrategy PAUSES =
      BackoffStrategy.exponentialDelayWithoutJitter(Duration.ofMillis(250), Duration.ofSeconds(20));

  /** Until the table is active; that there is none yet is no error. */
  static Work<Boolean> untilActive(TableContext<?> table) {
    return new TableWaiter(table, false).work();
  }

  /** Until there is no such table. */
  static Work<Boolean> untilGone(TableContext<?> table) {
    return new TableWaiter(table, true).work();
  }

  private Work<Boolean> work() {
    return attempt(1, Duration.ZERO);
  }

  private Work<Boolean> attempt(int number, Duration pause) {
    return Work.after(pause, TableRequests.describe(table))
        .map(this::isAsAsked)
        .orElse(ResourceNotFoundException.class, none -> Work.done(gone))
        .then(done -> done ? Work.done(true) : again(number));
  }

  private boolean isAsAsked(TableDescription found) {
    return !gone && found.tableStatus() == TableStatus.ACTIVE;
  }

  private Work<Boolean> again(int attempts) {
    if (attempts == MOST_ATTEMPTS) {
      throw SdkClientException.create(
          "table %s: it is not %s after %d looks at it (DescribeTable) in some 8 minutes"
              .formatted(table.table(), gone ? "gone" : "active", attempts));
    }
    return attempt(attempts + 1, PAUSES.computeDelay(attempts));
  }
}
