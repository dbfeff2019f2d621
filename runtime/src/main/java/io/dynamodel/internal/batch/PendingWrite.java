package io.dynamodel.internal.batch;

import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.unique.Step;
import io.dynamodel.internal.write.BatchedWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniqueWrite;
import org.jspecify.annotations.Nullable;

/**
 * A write that is sent beside others.
 *
 * @param id which item
 * @param write what is done to it
 * @param item the record that is put, as it can be put again; null: it is deleted
 * @param step where it stands, if it moves guards of unique values: gives what is done in the end;
 *     null: it is one request
 * @param <M> the model
 */
public record PendingWrite<M>(
    TableKey id,
    BatchedWrite<M> write,
    @Nullable M item,
    Step.@Nullable Next<PendingWrite<M>> step) {

  /** A put of {@code item}. */
  public static <M> PendingWrite<M> put(PutWrite<M> write, M item) {
    return new PendingWrite<>(TableKey.of(write.table(), write.item()), write, item, null);
  }

  /** The same of a put that moves guards. */
  public static <M> PendingWrite<M> put(UniqueWrite<M> write, M item) {
    PutWrite<M> put = (PutWrite<M>) write.write();
    PendingWrite<M> done = put(put, item);
    return done.at(Step.ofPut(write).map(record -> done.leaving(put, record)));
  }

  /** The same once {@code put}, its write, is known to have left {@code record}. */
  PendingWrite<M> leaving(PutWrite<M> put, M record) {
    return new PendingWrite<>(id, put.leaving(record), item, null);
  }

  /** A delete. */
  public static <M> PendingWrite<M> delete(DeleteWrite<M> write) {
    return new PendingWrite<>(TableKey.of(write.table(), write.key()), write, null, null);
  }

  /** The same of a delete that takes guards along. */
  public static <M> PendingWrite<M> delete(UniqueWrite<M> write) {
    PendingWrite<M> done = delete((DeleteWrite<M>) write.write());
    return done.at(Step.ofUnreadDelete(write).map(deleted -> done));
  }

  /** The same, which stands there. */
  PendingWrite<M> at(Step.Next<PendingWrite<M>> next) {
    return new PendingWrite<>(id, write, item, next);
  }
}
