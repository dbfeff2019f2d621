package io.dynamodel.internal.transact;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.write.Failures;
import io.dynamodel.internal.write.ItemWrite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

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
    TransactWriteItemsRequest request =
        TransactWriteItemsRequest.builder()
            .transactItems(writes.items())
            .clientRequestToken(token)
            .returnConsumedCapacity(capacity)
            .build();
    return new Exchange<>(
        request,
        Operation.TRANSACT_WRITE_ITEMS,
        response -> all,
        Failures.ofTransaction(all, cancelled -> Cancelled.ofWrites(all, cancelled)));
  }
}
