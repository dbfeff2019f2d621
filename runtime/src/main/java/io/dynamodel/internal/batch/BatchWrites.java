package io.dynamodel.internal.batch;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.BatchedWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * BatchWriteItem: up to 25 puts and deletes of any tables, none of which has a condition.
 *
 * @param capacity what answers are to say of the capacity that they consumed; null: nothing
 */
public record BatchWrites(@Nullable ReturnConsumedCapacity capacity) implements WriteRequests {
  public static final int MOST_WRITES = 25;
  // Of the request as it is sent. The service takes 16 MB, tables and other names included.
  private static final long MOST_BYTES = 15 * 1024 * 1024;

  /** The operation's name. */
  public static final String OPERATION = Operation.BATCH_WRITE_ITEM.name();

  @Override
  public List<PendingWrite<?>> first(Collection<PendingWrite<?>> waiting) {
    List<PendingWrite<?>> roughly = fitting(waiting, new JsonSize(true));
    boolean isFull = roughly.size() == Math.min(MOST_WRITES, waiting.size());
    return isFull ? roughly : fitting(waiting, new JsonSize(false));
  }

  private static List<PendingWrite<?>> fitting(
      Collection<PendingWrite<?>> waiting, JsonSize measure) {
    List<PendingWrite<?>> first = new ArrayList<>(MOST_WRITES);
    long bytes = 0;
    for (PendingWrite<?> each : waiting) {
      if (first.size() == MOST_WRITES) {
        break;
      }
      PendingWrite<?> write = each.whole();
      bytes += measure.of(write.write());
      if (bytes > MOST_BYTES && !first.isEmpty()) {
        break;
      }
      first.add(write);
    }
    return first;
  }

  @Override
  public Exchange<?, ?, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> request(
      List<PendingWrite<?>> writes) {
    Map<String, List<WriteRequest>> byTable = new LinkedHashMap<>();
    for (PendingWrite<?> write : writes) {
      byTable
          .computeIfAbsent(write.id().table(), table -> new ArrayList<>())
          .add(request(write.write()));
    }
    BatchWriteItemRequest request =
        BatchWriteItemRequest.builder()
            .requestItems(byTable)
            .returnConsumedCapacity(capacity)
            .build();
    return new Exchange<>(
        request, Operation.BATCH_WRITE_ITEM, response -> answer(writes, response));
  }

  private static <M> WriteRequest request(BatchedWrite<M> write) {
    WriteRequest.Builder request = WriteRequest.builder();
    return write
        .match(
            put -> request.putRequest(PutRequest.builder().item(put.item()).build()),
            delete -> request.deleteRequest(DeleteRequest.builder().key(delete.key()).build()))
        .build();
  }

  private static BatchAnswer<PendingWrite<?>, PendingWrite<?>> answer(
      List<PendingWrite<?>> writes, BatchWriteItemResponse response) {
    if (response.hasUnprocessedItems() && response.unprocessedItems().isEmpty()) {
      return new BatchAnswer<>(writes, List.of()); // as nearly always
    }
    Map<TableKey, PendingWrite<?>> done = new LinkedHashMap<>();
    writes.forEach(write -> done.put(write.id(), write));
    List<PendingWrite<?>> left = new ArrayList<>();
    Map<String, TableContext<?>> tables = new LinkedHashMap<>();
    writes.forEach(write -> tables.put(write.id().table(), write.write().table()));
    String named = String.join(", ", tables.keySet());
    if (!response.hasUnprocessedItems()) {
      throw IncompleteAnswer.of(OPERATION, named, "lacks UnprocessedItems");
    }
    response
        .unprocessedItems()
        .forEach(
            (name, requests) -> {
              TableContext<?> table = tables.get(name);
              for (WriteRequest request : requests) {
                PendingWrite<?> write =
                    table == null ? null : done.remove(TableKey.of(table, attributes(request)));
                if (write == null) {
                  throw IncompleteAnswer.of(
                      OPERATION, named, "leaves an item of " + name + " that was not sent");
                }
                left.add(write);
              }
            });
    return new BatchAnswer<>(List.copyOf(done.values()), left);
  }

  private static Map<String, AttributeValue> attributes(WriteRequest request) {
    if (request.putRequest() != null) {
      return request.putRequest().item();
    }
    return request.deleteRequest() == null ? Map.of() : request.deleteRequest().key();
  }
}
