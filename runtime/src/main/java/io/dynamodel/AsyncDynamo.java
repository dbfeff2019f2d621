package io.dynamodel;

import io.dynamodel.internal.call.Work;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;

/**
 * What a {@link Dynamo} does with several tables, without waiting: {@link Dynamo#async}.
 *
 * <pre>{@code
 * dynamo.async()
 *     .transactWrite(tx -> tx.insert(orders, order).delete(carts, CartTable.key("c1")))
 *     .thenCompose(done -> dynamo.async().batchWrite(batch -> batch.putAll(lines, all)));
 * }</pre>
 *
 * <p>It takes tables of both kinds. A lambda runs on the calling thread before the method returns;
 * what it throws is thrown by the method if it is a {@link NullPointerException} or an {@link
 * IllegalArgumentException}, and is the future's failure otherwise.
 */
public final class AsyncDynamo {
  private final Dynamo dynamo;

  AsyncDynamo(Dynamo dynamo) {
    this.dynamo = dynamo;
  }

  /**
   * As {@link Dynamo#transactWrite(Consumer)}.
   *
   * @throws IllegalArgumentException if there are too many operations, or two on one item; nothing
   *     was sent
   */
  public CompletableFuture<WriteResults> transactWrite(Consumer<TransactWrite> operations) {
    Objects.requireNonNull(operations, "operations");
    return start(() -> dynamo.transaction(operations));
  }

  /**
   * As {@link Dynamo#transactWrite(AutoCommit, Consumer)}, but nothing is sent before {@code
   * operations} has returned.
   */
  public CompletableFuture<WriteResults> transactWrite(
      AutoCommit autoCommit, Consumer<TransactWrite> operations) {
    Objects.requireNonNull(autoCommit, "autoCommit");
    Objects.requireNonNull(operations, "operations");
    return start(() -> SeveralTransactions.collected(dynamo, autoCommit, operations));
  }

  /** As {@link Dynamo#batchGet}. */
  public CompletableFuture<ReadResults> batchGet(Consumer<ReadRequests> reads) {
    Objects.requireNonNull(reads, "reads");
    return start(() -> dynamo.batchGetting(reads));
  }

  /**
   * As {@link Dynamo#transactGet}.
   *
   * @throws IllegalArgumentException if there are too many; nothing was sent
   */
  public CompletableFuture<ReadResults> transactGet(Consumer<ReadRequests> reads) {
    Objects.requireNonNull(reads, "reads");
    return start(() -> dynamo.transactGetting(reads));
  }

  /** As {@link Dynamo#batchWrite(Consumer)}. */
  public CompletableFuture<WriteResults> batchWrite(Consumer<BatchWrite> writes) {
    Objects.requireNonNull(writes, "writes");
    return start(() -> BatchWrite.collected(dynamo, writes));
  }

  /**
   * Does the operations of each element, as {@link Dynamo#transactWrite(AutoCommit, Consumer)} does
   * those of its lambda: any number of them, in several transactions, one after the other. An
   * element is requested when the transactions that those before have filled are done, so no more
   * than one transaction's operations and one element's wait in memory.
   *
   * @return an {@link io.dynamodel.exception.AutoCommitException} is its failure if a transaction,
   *     the publisher or an element fails after the first transaction was sent
   */
  public CompletableFuture<WriteResults> transactWriteAll(
      AutoCommit autoCommit, Publisher<Consumer<TransactWrite>> operations) {
    Objects.requireNonNull(autoCommit, "autoCommit");
    return gather(operations, SeveralTransactions.gathering(dynamo, autoCommit));
  }

  /**
   * Writes what each element writes, as {@link Dynamo#batchWrite(BatchSize, Consumer)} does: sends
   * whenever 25 writes wait, and requests an element when that is done. What was written is not
   * kept.
   *
   * @return how many items were written; a {@link io.dynamodel.exception.BatchIncompleteException}
   *     is its failure if not all was done
   */
  public CompletableFuture<WriteResults> batchWriteAll(Publisher<Consumer<BatchWrite>> writes) {
    return gather(writes, BatchWrite.gathering(dynamo));
  }

  private <C> CompletableFuture<WriteResults> gather(
      Publisher<Consumer<C>> operations, Gathering<C> gathering) {
    Objects.requireNonNull(operations, "operations");
    GatheringSubscriber<C> subscriber = new GatheringSubscriber<>(dynamo.connection(), gathering);
    operations.subscribe(subscriber);
    return subscriber.result();
  }

  private <R> CompletableFuture<R> start(Supplier<? extends Work<R>> work) {
    return dynamo.connection().start(work);
  }
}
