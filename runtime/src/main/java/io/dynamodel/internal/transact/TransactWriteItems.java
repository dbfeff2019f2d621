package io.dynamodel.internal.transact;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.write.Failures;
import io.dynamodel.internal.write.ItemWrite;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** TransactWriteItems. */
public final class TransactWriteItems {
  private TransactWriteItems() {}

  /**
   * Gives the writes, which are done then.
   *
   * @param token makes the request one that is done once; null: the SDK makes one up
   */
  public static Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse, List<ItemWrite<?>>>
      of(
          TransactionWrites writes,
          @Nullable String token,
          @Nullable ReturnConsumedCapacity capacity) {
    List<ItemWrite<?>> all = writes.all();
    return of(writes.items(), token, capacity, all, e -> Cancelled.ofWrites(writes, e));
  }

  /**
   * The same of writes that are all known. Why it was cancelled is told of each of them.
   *
   * @param writes at most 100, each of another item
   */
  public static Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse, List<ItemWrite<?>>>
      of(List<ItemWrite<?>> writes, @Nullable ReturnConsumedCapacity capacity) {
    List<TransactWriteItem> items = writes.stream().map(TransactItem::of).toList();
    return of(items, null, capacity, writes, e -> Cancelled.ofWrites(writes, e));
  }

  private static Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse, List<ItemWrite<?>>>
      of(
          List<TransactWriteItem> items,
          @Nullable String token,
          @Nullable ReturnConsumedCapacity capacity,
          List<ItemWrite<?>> writes,
          Function<TransactionCanceledException, RuntimeException> cancelled) {
    TransactWriteItemsRequest request =
        TransactWriteItemsRequest.builder()
            .transactItems(items)
            .clientRequestToken(token)
            .returnConsumedCapacity(capacity)
            .build();
    return new Exchange<>(
        request,
        Operation.TRANSACT_WRITE_ITEMS,
        response -> writes,
        Failures.ofTransaction(writes, cancelled));
  }
}
