package io.dynamodel;

import io.dynamodel.internal.ItemWrite;
import io.dynamodel.internal.PutWrite;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a batch or a transaction has written. Of what was put and inserted it has the records as
 * they are stored: with their generated ids, versions and times, and with values as a read gives
 * them.
 */
public final class WriteResults {
  private final long processed;
  private final @Nullable List<ItemWrite<?>> writes;

  /** Of writes in the order given; null: they were not kept. */
  WriteResults(long processed, @Nullable Collection<? extends ItemWrite<?>> writes) {
    this.processed = processed;
    this.writes = writes == null ? null : List.copyOf(writes);
  }

  /**
   * How many operations were done; of several writes of one key in a batch, those that were sent.
   */
  public long processed() {
    return processed;
  }

  /**
   * The records of {@code table} that were put and inserted, in the order given. Of several puts of
   * one key in a batch, only the last counts.
   *
   * @throws IllegalStateException if the batch has a {@code batchSize}: then it keeps no records
   */
  public <M> List<M> items(DynamoTable<M> table) {
    return puts(table).map(PutWrite::stored).toList();
  }

  /**
   * The record that was put or inserted under {@code key}; of several, the last.
   *
   * @throws IllegalStateException as {@link #items}
   */
  public <M> Optional<M> item(DynamoTable<M> table, Key<? extends M> key) {
    Objects.requireNonNull(key, "key");
    return puts(table)
        .filter(put -> put.key().equals(key.attributes()))
        .reduce((first, second) -> second)
        .map(PutWrite::stored);
  }

  private <M> Stream<PutWrite<M>> puts(DynamoTable<M> table) {
    ModelTable wanted = ModelTable.of(Objects.requireNonNull(table, "table"));
    if (writes == null) {
      throw new IllegalStateException("a batch with a batchSize keeps no records");
    }
    return writes.stream()
        .filter(write -> ModelTable.of(write.table()).equals(wanted))
        .flatMap(WriteResults::put);
  }

  @SuppressWarnings("unchecked") // one schema is of one model
  private static <M> Stream<PutWrite<M>> put(ItemWrite<?> write) {
    return write instanceof PutWrite<?> put ? Stream.of((PutWrite<M>) put) : Stream.empty();
  }
}
