package io.dynamodel.internal.table;

import io.dynamodel.internal.item.TableAccess;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Waits with the SDK's waiter until a table is as asked. It asks again after a quarter of a second,
 * then more and more seldom, and gives up when the SDK would by itself: after some 8 minutes. The
 * SDK asks every 20 seconds; a new table is active in less.
 */
final class TableWaiter {
  private static final WaiterOverrideConfiguration PATIENCE =
      WaiterOverrideConfiguration.builder()
          .maxAttempts(31)
          .backoffStrategyV2(
              BackoffStrategy.exponentialDelayWithoutJitter(
                  Duration.ofMillis(250), Duration.ofSeconds(20)))
          .build();

  private TableWaiter() {}

  /** Until the table is active; that there is none yet is no error. */
  static void untilActive(TableAccess<?> access) {
    await(
        access,
        waiter ->
            waiter.waitUntilTableExists(request -> request.tableName(access.table().table())));
  }

  /** Until there is no such table. */
  static void untilGone(TableAccess<?> access) {
    await(
        access,
        waiter ->
            waiter.waitUntilTableNotExists(request -> request.tableName(access.table().table())));
  }

  private static void await(TableAccess<?> access, Consumer<DynamoDbWaiter> until) {
    try (DynamoDbWaiter waiter =
        DynamoDbWaiter.builder().client(access.client()).overrideConfiguration(PATIENCE).build()) {
      until.accept(waiter);
    } catch (SdkClientException e) {
      // A failure of the request is the cause of the waiter's, which says nothing of it.
      throw e.getCause() instanceof SdkException failure ? failure : e;
    }
  }
}
