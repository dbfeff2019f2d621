package io.dynamodel.internal.batch;

import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.unique.Step;
import io.dynamodel.internal.write.BatchedWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniqueWrite;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A write that is sent beside others.
 *
 * @param id which item
 * @param made what is done to it; null: it is made anew by {@code maker} whenever it is needed,
 *     since a batch of many would hold the item of each
 * @param maker null if the write is made
 * @param item the record that is put, as it can be put again; null: it is deleted
 * @param step where it stands, if it moves guards of unique values: gives what is done in the end;
 *     null: it is one request
 * @param <M> the model
 */
public record PendingWrite<M>(
    TableKey id,
    @Nullable BatchedWrite<M> made,
    @Nullable Supplier<PendingWrite<M>> maker,
    @Nullable M item,
    Step.@Nullable Next<PendingWrite<M>> step) {

  private PendingWrite(
      TableKey id,
      BatchedWrite<M> made,
      @Nullable M item,
      Step.@Nullable Next<PendingWrite<M>> step) {
    this(id, made, null, item, step);
  }

  /** A put of {@code item}. */
  public static <M> PendingWrite<M> put(PutWrite<M> write, M item) {
    return new PendingWrite<>(TableKey.of(write.table(), write.item()), write, item, null);
  }

  /** The put of {@code item} that {@code maker} makes whenever it is needed. */
  public static <M> PendingWrite<M> latePut(TableKey id, M item, Supplier<PendingWrite<M>> maker) {
    return new PendingWrite<>(id, null, maker, item, null);
  }

  /** The same, made: to be sent. */
  PendingWrite<M> whole() {
    return maker == null ? this : maker.get();
  }

  /** What is done to the item. */
  public BatchedWrite<M> write() {
    return Objects.requireNonNull(whole().made);
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
    return new PendingWrite<>(id, write(), item, next);
  }
}
