package io.dynamodel.internal.table;

import java.time.Duration;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Waits with the SDK's waiter until a table is as asked. It asks after a second, then more and more
 * seldom, and for as long as the SDK does by itself: some 8 minutes. The SDK asks every 20 seconds;
 * a new table is active in less.
 */
final class TableWaiter {
  private static final WaiterOverrideConfiguration PATIENCE =
      WaiterOverrideConfiguration.builder()
          .maxAttempts(29)
          .backoffStrategyV2(
              BackoffStrategy.exponentialDelayWithoutJitter(
                  Duration.ofSeconds(1), Duration.ofSeconds(20)))
          .build();

  private TableWaiter() {}

  /** Until the table is active; that there is none yet is no error. */
  static void untilActive(DynamoDbClient client, String table) {
    try (DynamoDbWaiter waiter = waiter(client)) {
      waiter.waitUntilTableExists(request -> request.tableName(table));
    }
  }

  /** Until there is no such table. */
  static void untilGone(DynamoDbClient client, String table) {
    try (DynamoDbWaiter waiter = waiter(client)) {
      waiter.waitUntilTableNotExists(request -> request.tableName(table));
    }
  }

  private static DynamoDbWaiter waiter(DynamoDbClient client) {
    return DynamoDbWaiter.builder().client(client).overrideConfiguration(PATIENCE).build();
  }
}
