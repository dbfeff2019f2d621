package io.dynamodel;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.batch.BatchGet;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.transact.TransactWriteItems;
import io.dynamodel.internal.transact.TransactionWrites;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.metrics.CallListener;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One transaction of writes, from the first of them to DynamoDB's answer. */
final class Transaction {
  private final Connection connection;
  private final TransactionWrites writes = new TransactionWrites();
  private final Set<CallListener> listeners = new LinkedHashSet<>();

  Transaction(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  void add(ItemWrite<?> write) {
    writes.add(write);
  }

  /** The same for a table, whose listeners are told of the transaction. */
  void add(ItemWrite<?> write, TableTarget<?> table) {
    add(write);
    listeners.addAll(table.listeners());
  }

  /** How many operations it takes, with the guards of unique values, at most. */
  int operationsAtMost() {
    return writes.operationsAtMost();
  }

  /**
   * Reads what decides which writes are sent: to be done before {@link #commit}. Nothing is changed
   * yet if it fails.
   */
  Work<Transaction> decide(Batching batching) {
    if (writes.areDecided()) {
      return Work.done(this);
    }
    return BatchGet.whole(writes.undecided()).call(told(), batching).map(this::decided);
  }

  private Transaction decided(Map<TableKey, StoredItem> found) {
    writes.decide(found);
    return this;
  }

  /** Sends what there is. */
  Work<List<ItemWrite<?>>> commit(@Nullable String token) {
    List<ItemWrite<?>> all = writes.all();
    return all.isEmpty()
        ? Work.done(all)
        : told()
            .call(
                TransactWriteItems.of(writes, token, connection.capacity()),
                all.stream().map(write -> write.table().table()).distinct().toList());
  }

  private Connection told() {
    return connection.withOthers(List.copyOf(listeners));
  }
}
