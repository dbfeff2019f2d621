package io.dynamodel.internal.batch;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Reads any number of items by key with BatchGetItem.
 *
 * @param reads what is read, in the order asked
 * @param paths where what is read of each item stands, its key among it; empty: all
 */
public record BatchGet(Collection<KeyRead> reads, List<AttributePath> paths) {

  /** Of whole items. */
  public static BatchGet whole(Collection<KeyRead> reads) {
    return new BatchGet(reads, List.of());
  }

  /**
   * A call that gives the items; there is none of a key that has no item.
   *
   * @throws RuntimeException when it is done, if some keys stay unprocessed, or if a request after
   *     the first one fails: with what was read before
   */
  public Work<Map<TableKey, StoredItem>> call(Connection connection, Batching batching) {
    return reads.isEmpty()
        ? Work.done(Map.of())
        : new Call<>(
            connection,
            Operation.BATCH_GET_ITEM.name(),
            tables(),
            work(connection.capacity(), batching));
  }

  private List<String> tables() {
    return reads.stream().map(read -> read.id().table()).distinct().toList();
  }

  /** The same as part of a call. */
  public Work<Map<TableKey, StoredItem>> work(
      @Nullable ReturnConsumedCapacity capacity, Batching batching) {
    Map<TableKey, StoredItem> found = new HashMap<>();
    Batch<KeyRead, FoundItem> batch =
        new Batch<>(
            new BatchReads(paths, capacity),
            batching,
            1,
            item -> found.put(item.id(), item.item()),
            outcome -> Incomplete.ofReads(reads, found, outcome));
    reads.forEach(batch::add);
    batch.finish();
    return batch.map(processed -> found);
  }
}
