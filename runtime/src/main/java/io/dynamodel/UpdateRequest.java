package io.dynamodel;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.ItemWrite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update changes, before it is said how.
 *
 * @param kind of update, as messages show it
 * @param write what it becomes: an update of an item that exists, or that may be created
 * @param <M> the model
 */
record UpdateRequest<M>(WriteCalls<M> calls, String kind, Key<? extends M> key, ToWrite<M> write) {

  /** The write that the update becomes. */
  @FunctionalInterface
  interface ToWrite<M> {
    ItemWrite<M> of(
        TableContext<M> table, List<Change<M>> actions, @Nullable Condition<M> condition);
  }

  TableAccess<M> access() {
    return calls.access();
  }

  private ItemWrite<M> write(Update<M, ?> update) {
    return write.of(access().table(), update.actions(), update.condition());
  }

  Work<M> work(Update<M, ?> update) {
    return calls.update(write(update));
  }

  Work<Outcome<M>> attempt(Update<M, ?> update) {
    return Attempt.of(access(), work(update));
  }

  Batching batching() {
    return new Batching(calls.backoff(), 1);
  }

  /** A transaction of this update alone. */
  Transaction transaction(Update<M, ?> update) {
    Transaction transaction = new Transaction(access().connection());
    transaction.add(write(update));
    return transaction;
  }

  String describe(Update<M, ?> update) {
    return "%s[table %s, key %s: %s]"
        .formatted(kind, access().table().table(), key, update.content());
  }
}
