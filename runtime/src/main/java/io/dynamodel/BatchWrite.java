package io.dynamodel;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.internal.batch.Batch;
import io.dynamodel.internal.batch.BatchWrites;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.WrittenRecords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts and deletes any number of items of any tables (BatchWriteItem, 25 a request), without
 * conditions and each for itself:
 *
 * <pre>{@code
 * dynamo.batchWrite(
 *     batch -> {
 *       batch.put(orders, order);
 *       batch.delete(carts, CartTable.key("c1"));
 *     });
 * }</pre>
 *
 * <p>If one key is written several times, the last write wins. Unprocessed writes are sent again.
 * Only the thread that made the batch can use it: other threads get an {@link
 * IllegalStateException}.
 *
 * <p>It takes no tables of models with a {@code @Version}, since BatchWriteItem knows no
 * conditions. Records with a {@code @Counter} can't be put, since BatchWriteItem replaces whole
 * items, counts included.
 */
public sealed class BatchWrite permits OpenBatchWrite {
  private final Dynamo dynamo;
  private final @Nullable BatchSize batchSize;
  private final boolean waits;
  private Collecting collecting = newCollecting();
  private final Map<TableKey, PendingWrite<?>> writes = new LinkedHashMap<>();
  private int parallelRequests = 1;
  private @Nullable Sending sending;
  private @Nullable Throwable failure;

  /** What is sent, and the call that it is part of: from the first write on. */
  private record Sending(Batch<PendingWrite<?>, PendingWrite<?>> batch, Call<Long> call) {

    static Sending of(Dynamo dynamo, int parallelRequests, @Nullable BatchSize batchSize) {
      Connection connection = dynamo.connection();
      Batch<PendingWrite<?>, PendingWrite<?>> batch =
          Batch.ofWrites(
              new BatchWrites(connection.capacity()),
              dynamo.batching().parallel(parallelRequests),
              batchSize == null ? Integer.MAX_VALUE : batchSize.writes(),
              done -> {});
      return new Sending(batch, new Call<>(connection, BatchWrites.OPERATION, List.of(), batch));
    }
  }

  /** A batch that sends early if it is given a size. */
  BatchWrite(Dynamo dynamo, @Nullable BatchSize batchSize) {
    this(dynamo, batchSize, true);
  }

  private BatchWrite(Dynamo dynamo, @Nullable BatchSize batchSize, boolean waits) {
    this.dynamo = dynamo;
    this.batchSize = batchSize;
    this.waits = waits;
  }

  private static Collecting newCollecting() {
    return new Collecting("the batch has ended: nothing more can be written with it");
  }

  /** For writes that come bit by bit, and are sent without waiting. */
  static Gathering<BatchWrite> gathering(Dynamo dynamo) {
    BatchWrite batch = new BatchWrite(dynamo, BatchSize.batchSize(BatchWrites.MOST_WRITES), false);
    return new Gathering<>() {
      @Override
      public void collect(Consumer<BatchWrite> writes) {
        batch.collecting = newCollecting(); // each comes on a thread of its own
        batch.collecting.run(batch, writes);
      }

      @Override
      public Work<?> sendFull() {
        return batch.sending == null ? Work.done(0L) : batch.sending.call();
      }

      @Override
      public Work<WriteResults> sendAll() {
        return batch.rest();
      }

      @Override
      public void giveUp(Throwable cause) {
        if (batch.sending != null && batch.sending.batch().hasFailed()) {
          batch.end(cause); // which says already what was sent
        } else {
          batch.abandon(cause);
        }
      }
    };
  }

  /** All that {@code work} writes; nothing more is sent once it throws. */
  static WriteResults of(Dynamo dynamo, @Nullable BatchSize batchSize, Consumer<BatchWrite> work) {
    BatchWrite batch = new BatchWrite(dynamo, batchSize);
    try {
      batch.collecting.run(batch, work);
    } catch (Throwable e) {
      batch.abandon(e);
      throw e;
    }
    return batch.finish();
  }

  /** The same without waiting: nothing is sent before {@code work} has returned. */
  static Work<WriteResults> collected(Dynamo dynamo, Consumer<BatchWrite> work) {
    BatchWrite batch = new BatchWrite(dynamo, null);
    batch.collecting.run(batch, work);
    return batch.rest();
  }

  /** Ends the batch because of {@code cause}: throws what says what was sent, if anything was. */
  private void abandon(Throwable cause) {
    if (failure instanceof RuntimeException told) {
      throw Thrown.withTold(cause, told);
    }
    try {
      if (sending != null) {
        sending.batch().giveUp(cause);
      }
      end(cause);
    } catch (Throwable e) {
      end(e);
      throw e;
    }
  }

  /**
   * Creates or replaces an item. It gets its generated id and its times now.
   *
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent for it
   * @throws IllegalArgumentException if, for a put, the model has a counter, or if {@code table}
   *     sends its requests through another client
   * @throws BatchIncompleteException if it is sent now, with others, and not all was done
   */
  public final <M> BatchWrite put(BatchWritable<M> table, M item) {
    TableTarget<M> own = checked(table).of(item);
    checkReplaces(own);
    return add(own, own.writes().pendingPut(item));
  }

  /**
   * Creates or replaces items, as {@link #put}.
   *
   * @throws ItemValidationException as {@link #put}
   * @throws IllegalArgumentException as {@link #put}
   * @throws BatchIncompleteException as {@link #put}
   */
  public final <M> BatchWrite putAll(BatchWritable<M> table, Collection<? extends M> items) {
    Objects.requireNonNull(items, "items");
    checked(table);
    items.forEach(item -> put(table, item));
    return this;
  }

  /**
   * Deletes the item of {@code key}, if there is one.
   *
   * @throws ItemValidationException if DynamoDB can't have such a key
   * @throws IllegalArgumentException as {@link #put}
   * @throws BatchIncompleteException as {@link #put}
   */
  public final <M> BatchWrite delete(BatchWritable<M> table, Key<? extends M> key) {
    return addDelete(checked(table), key);
  }

  /**
   * Deletes an item by its key, if it is there.
   *
   * @throws ItemValidationException if DynamoDB can't have such a key
   * @throws IllegalArgumentException as {@link #put}
   * @throws BatchIncompleteException as {@link #put}
   */
  public final <M> BatchWrite delete(BatchWritable<M> table, M item) {
    TableTarget<M> own = checked(table).of(item);
    return add(own, own.writes().pendingDelete(item));
  }

  /**
   * Deletes the items of {@code keys}, as far as they are there.
   *
   * @throws ItemValidationException if DynamoDB can't have such a key
   * @throws IllegalArgumentException as {@link #put}
   * @throws BatchIncompleteException as {@link #put}
   */
  public final <M> BatchWrite deleteAll(
      BatchWritable<M> table, Collection<? extends Key<? extends M>> keys) {
    Objects.requireNonNull(keys, "keys");
    checked(table);
    keys.forEach(key -> delete(table, key));
    return this;
  }

  /**
   * Sends up to {@code requests} at a time, where there is more than one.
   *
   * @throws IllegalArgumentException if that is less than 1
   * @throws IllegalStateException if something was put or deleted before
   */
  public BatchWrite parallelRequests(int requests) {
    int checked = TableTarget.checkedParallelRequests(requests);
    checkUnused("parallelRequests");
    parallelRequests = checked;
    return this;
  }

  /** Sends what has not been sent, and ends the batch. */
  final WriteResults finish() {
    if (failure != null) {
      throw Thrown.asItIs(failure);
    }
    try {
      return dynamo.connection().await(rest());
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      end(failure);
    }
  }

  /** What has not been sent; nothing can be added any more. */
  private Work<WriteResults> rest() {
    collecting.end();
    if (sending == null) {
      return Work.done(results(0));
    }
    sending.batch().finish();
    return sending.call().map(this::results);
  }

  private WriteResults results(long processed) {
    return WrittenRecords.of(processed, batchSize == null ? written() : null);
  }

  private List<? extends ItemWrite<?>> written() {
    return writes.values().stream().map(PendingWrite::write).toList();
  }

  private <M> TableTarget<M> checked(BatchWritable<M> table) {
    checkOpen();
    TableTarget<M> target = TableTarget.of(table);
    dynamo.checkReaches(target);
    checkHasNoGuards(target);
    return target;
  }

  private static void checkHasNoGuards(TableTarget<?> table) {
    if (table.schema().hasUniques()) {
      throw new IllegalArgumentException(
          "table %s: its model has unique values, which BatchWriteItem can't keep. Use putAll or"
                  .formatted(table.context().table())
              + " deleteAll of the table, or a transaction");
    }
  }

  private static void checkReplaces(TableTarget<?> table) {
    if (!table.schema().counters().isEmpty()) {
      throw new IllegalArgumentException(
          "table %s: its model has a counter, and a put in a batch overwrites counts. Use putAll of"
                  .formatted(table.context().table())
              + " the table, or a transaction");
    }
  }

  private <M, X extends M> BatchWrite addDelete(TableTarget<M> table, Key<X> key) {
    TableTarget<X> own = table.of(key);
    return add(own, own.writes().pendingDelete(key));
  }

  private BatchWrite add(TableTarget<?> table, PendingWrite<?> write) {
    if (sending == null) {
      sending = Sending.of(dynamo, parallelRequests, batchSize);
    }
    sending.call().join(write.id().table(), table.listeners());
    sending.batch().add(write);
    if (batchSize == null) {
      writes.put(write.id(), write);
    } else if (waits) {
      sendEarly(sending.call());
    }
    return this;
  }

  private void sendEarly(Call<Long> call) {
    try {
      dynamo.connection().await(call);
    } catch (Throwable e) {
      failure = e;
      end(e);
      throw e;
    }
  }

  final void end(@Nullable Throwable thrown) {
    collecting.end();
    if (sending != null && sending.batch().hasSent()) {
      sending.call().end(thrown);
    }
  }

  final void checkOpen() {
    collecting.check();
  }

  private void checkUnused(String setting) {
    checkOpen();
    if (sending != null) {
      throw new IllegalStateException(setting + " comes before what is put and deleted");
    }
  }
}
