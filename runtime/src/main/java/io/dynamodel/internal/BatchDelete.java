package io.dynamodel.internal;

import io.dynamodel.exception.BatchIncompleteException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Deletes items by key with BatchWriteItem while their keys come in: a request for each 25, and
 * again what was left unprocessed.
 */
final class BatchDelete {
  private static final int CHUNK = 25;

  private final Call call;
  private final TableContext<?> table;
  private final Progress progress;
  private final Map<KeyIdentity, Map<String, AttributeValue>> pending = new LinkedHashMap<>();
  private long deleted;
  private boolean sent;

  BatchDelete(Call call, TableContext<?> table, BackoffStrategy backoff) {
    this.call = call;
    this.table = table;
    this.progress = new Progress(call, backoff);
  }

  /** Deletes the item of a key, now or with those that follow. */
  void add(Map<String, AttributeValue> key) {
    pending.put(KeyIdentity.of(table, key), table.keyOf(key));
    while (pending.size() >= CHUNK) {
      send();
    }
  }

  /** Deletes what is left; how many items were deleted in all. */
  long finish() {
    while (!pending.isEmpty()) {
      send();
    }
    return deleted;
  }

  private void send() {
    if (progress.isStuck()) {
      throw incomplete(null);
    }
    try {
      progress.await();
      sent = true;
      BatchWriteItemResponse response = call.run(request());
      read(response.unprocessedItems().getOrDefault(table.table(), List.of()));
    } catch (SdkException e) {
      throw incomplete(e);
    }
  }

  private Exchange<BatchWriteItemRequest, BatchWriteItemResponse, BatchWriteItemResponse>
      request() {
    List<WriteRequest> writes =
        pending.values().stream()
            .map(key -> DeleteRequest.builder().key(key).build())
            .map(delete -> WriteRequest.builder().deleteRequest(delete).build())
            .toList();
    BatchWriteItemRequest request =
        BatchWriteItemRequest.builder()
            .requestItems(Map.of(table.table(), writes))
            .returnConsumedCapacity(table.capacity())
            .build();
    return new Exchange<>(
        request, Operation.BATCH_WRITE_ITEM, response -> response, Failures.none());
  }

  private void read(List<WriteRequest> unprocessed) {
    int asked = pending.size();
    pending.clear();
    for (WriteRequest write : unprocessed) {
      Map<String, AttributeValue> key = write.deleteRequest().key();
      pending.put(KeyIdentity.of(table, key), key);
    }
    deleted += asked - pending.size();
    progress.answered(asked, pending.size());
  }

  /** What to throw when no more keys come in because of {@code cause}. */
  RuntimeException interrupted(RuntimeException cause) {
    return sent ? incomplete(cause) : cause;
  }

  private BatchIncompleteException incomplete(@Nullable Exception cause) {
    return BatchIncompleteException.ofDelete(
        table.table(), deleted, List.copyOf(pending.values()), cause);
  }
}
