package io.dynamodel.internal.batch;

import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.BatchedWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.PutWrite;
import org.jspecify.annotations.Nullable;

/**
 * A write that is sent beside others.
 *
 * @param id which item
 * @param write what is done to it
 * @param item the record that is put, as it can be put again; null: it is deleted
 * @param <M> the model
 */
public record PendingWrite<M>(TableKey id, BatchedWrite<M> write, @Nullable M item) {

  /** A put of {@code item}. */
  public static <M> PendingWrite<M> put(PutWrite<M> write, M item) {
    return new PendingWrite<>(TableKey.of(write.table(), write.item()), write, item);
  }

  /** The same once {@code put}, its write, is known to have left {@code record}. */
  PendingWrite<M> leaving(PutWrite<M> put, M record) {
    return new PendingWrite<>(id, put.leaving(record), item);
  }

  /** A delete. */
  public static <M> PendingWrite<M> delete(DeleteWrite<M> write) {
    return new PendingWrite<>(TableKey.of(write.table(), write.key()), write, null);
  }
}
