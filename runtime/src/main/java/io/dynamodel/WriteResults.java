package io.dynamodel;

import io.dynamodel.internal.PendingWrite;
import io.dynamodel.internal.PutWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a batch has written: see {@link Dynamo#batchWrite}. */
public final class WriteResults {
  private final long processed;
  private final @Nullable List<PendingWrite<?>> writes;

  /** Of writes in the order given; null: they were not kept. */
  WriteResults(long processed, @Nullable Collection<PendingWrite<?>> writes) {
    this.processed = processed;
    this.writes = writes == null ? null : List.copyOf(writes);
  }

  /** How many puts and deletes were done; of several for one key, those that were sent. */
  public long processed() {
    return processed;
  }

  /**
   * The records of {@code table} as they are stored, in the order given: with their generated ids
   * and times, and with values as a read gives them. Of several writes of one key, only the last
   * counts.
   *
   * @throws IllegalStateException if the batch has a {@code batchSize}: then it keeps no records
   */
  @SuppressWarnings("unchecked") // the schema is that of the model
  public <M> List<M> items(DynamoTable<M> table) {
    ModelTable wanted = ModelTable.of(Objects.requireNonNull(table, "table"));
    if (writes == null) {
      throw new IllegalStateException("a batch with a batchSize keeps no records");
    }
    List<M> items = new ArrayList<>();
    for (PendingWrite<?> done : writes) {
      if (done.write() instanceof PutWrite<?> put && ModelTable.of(put.table()).equals(wanted)) {
        items.add((M) put.stored());
      }
    }
    return List.copyOf(items);
  }
}
