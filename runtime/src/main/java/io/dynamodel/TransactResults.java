package io.dynamodel;

import io.dynamodel.internal.ItemWrite;
import io.dynamodel.internal.PutWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a transaction has put and inserted: the records as they are stored, with their generated
 * ids, versions and times, and with values as a read gives them.
 */
public final class TransactResults {
  private final List<PutWrite<?>> puts;

  TransactResults(List<PutWrite<?>> puts) {
    this.puts = List.copyOf(puts);
  }

  /** Those of the writes that store a record as a whole. */
  static List<PutWrite<?>> puts(List<ItemWrite<?>> writes) {
    List<PutWrite<?>> puts = new ArrayList<>();
    for (ItemWrite<?> write : writes) {
      if (write instanceof PutWrite<?> put) {
        puts.add(put);
      }
    }
    return puts;
  }

  /** The record that was put or inserted under {@code key}; of several, the last. */
  public <M> Optional<M> item(DynamoTable<M> table, Key<? extends M> key) {
    Objects.requireNonNull(key, "key");
    return puts(table)
        .filter(put -> put.key().equals(key.attributes()))
        .reduce((first, second) -> second)
        .map(PutWrite::stored);
  }

  /** The records that were put and inserted in {@code table}, in the order of their operations. */
  public <M> List<M> items(DynamoTable<M> table) {
    return puts(table).map(PutWrite::stored).toList();
  }

  private <M> Stream<PutWrite<M>> puts(DynamoTable<M> table) {
    ModelTable wanted = ModelTable.of(Objects.requireNonNull(table, "table"));
    return puts.stream()
        .filter(put -> ModelTable.of(put.table()).equals(wanted))
        .map(TransactResults::typed);
  }

  @SuppressWarnings("unchecked") // one schema is of one model
  private static <M> PutWrite<M> typed(PutWrite<?> put) {
    return (PutWrite<M>) put;
  }
}
