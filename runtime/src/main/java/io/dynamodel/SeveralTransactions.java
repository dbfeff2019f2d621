package io.dynamodel;

import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.transact.TransactionWrites;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.WrittenRecords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;

/** Operations go into one transaction after the other. */
final class SeveralTransactions implements TransactWrite.Sink {
  private final Connection connection;
  private final Batching batching;
  private final AutoCommit autoCommit;
  private final Consumer<SeveralTransactions> whenFull;
  private final Queue<Transaction> full = new ArrayDeque<>();
  private final List<ItemWrite<?>> done = new ArrayList<>();
  private Transaction current;
  private int committedTransactions;
  private @Nullable String token;
  private @Nullable AutoCommitException failure;

  /**
   * Without operations.
   *
   * @param whenFull is told each time that a transaction has all its operations, which waits to be
   *     sent by {@link #send}
   */
  SeveralTransactions(
      Connection connection,
      Batching batching,
      AutoCommit autoCommit,
      Consumer<SeveralTransactions> whenFull) {
    this.connection = connection;
    this.batching = batching;
    this.autoCommit = autoCommit;
    this.whenFull = whenFull;
    this.current = new Transaction(connection);
  }

  /** Sends while {@code operations} go on, on the calling thread. */
  static WriteResults run(
      Dynamo dynamo, AutoCommit autoCommit, Consumer<TransactWrite> operations) {
    Connection connection = dynamo.connection();
    SeveralTransactions several =
        new SeveralTransactions(
            connection, dynamo.batching(), autoCommit, SeveralTransactions::await);
    try {
      TransactWrite.collect(dynamo, several, operations);
      return connection.await(several.sendAll());
    } catch (Throwable e) {
      several.tell(e);
      throw e;
    }
  }

  /** For operations that come bit by bit, and are sent without waiting. */
  static Gathering<TransactWrite> gathering(Dynamo dynamo, AutoCommit autoCommit) {
    SeveralTransactions several =
        new SeveralTransactions(dynamo.connection(), dynamo.batching(), autoCommit, full -> {});
    return new Gathering<>() {
      @Override
      public void collect(Consumer<TransactWrite> operations) {
        TransactWrite.collect(dynamo, several, operations);
      }

      @Override
      public Work<?> sendFull() {
        return several.send();
      }

      @Override
      public Work<WriteResults> sendAll() {
        return several.sendAll();
      }

      @Override
      public void giveUp(Throwable cause) {
        several.tell(cause);
      }
    };
  }

  private void await() {
    WriteResults unused = connection.await(send());
  }

  /** The same without waiting: nothing is sent before {@code operations} has returned. */
  static Work<WriteResults> collected(
      Dynamo dynamo, AutoCommit autoCommit, Consumer<TransactWrite> operations) {
    SeveralTransactions several =
        new SeveralTransactions(dynamo.connection(), dynamo.batching(), autoCommit, full -> {});
    TransactWrite.collect(dynamo, several, operations);
    return several.sendAll();
  }

  private WriteResults results() {
    return WrittenRecords.of(done.size(), done);
  }

  /**
   * Throws what is told of {@code cause}: the first failure of a transaction, whatever the user
   * makes of it. Nothing, if nothing was done before.
   */
  void tell(Throwable cause) {
    if (failure == null && committedTransactions > 0) {
      failure = failure(cause, false);
    }
    if (failure != null) {
      throw Thrown.withTold(cause, failure);
    }
  }

  private AutoCommitException failure(Throwable cause, boolean unknown) {
    return new AutoCommitException(committedTransactions, unknown, results(), cause);
  }

  @Override
  public void add(TableTarget<?> table, ItemWrite<?> write) {
    checkGoingOn();
    int all = current.operationsAtMost() + TransactionWrites.operationsAtMost(write);
    if (all > autoCommit.operations()) { // those of one write stay together
      completeFull();
    }
    current.add(write, table);
    if (current.operationsAtMost() >= autoCommit.operations()) {
      completeFull();
    }
  }

  private void completeFull() {
    if (complete()) {
      whenFull.accept(this);
    }
  }

  @Override
  public void token(String given) {
    if (committedTransactions > 0) {
      throw new IllegalStateException("the token comes too late: a transaction was sent without");
    }
    token = given;
  }

  /** Whether there was anything. */
  private boolean complete() {
    boolean any = current.operationsAtMost() > 0;
    if (any) {
      full.add(current);
      current = new Transaction(connection);
    }
    return any;
  }

  /** Sends what there is; no more comes. */
  Work<WriteResults> sendAll() {
    checkGoingOn();
    boolean unused = complete();
    return send();
  }

  /** Sends the transactions that have all their operations, one after the other. */
  Work<WriteResults> send() {
    checkGoingOn();
    Transaction next = full.poll();
    return next == null ? Work.done(results()) : send(next).then(committed -> send());
  }

  private Work<List<ItemWrite<?>>> send(Transaction transaction) {
    return transaction
        .decide(batching)
        .orElse(Throwable.class, e -> fail(e, false)) // it sends no transaction
        .then(
            decided ->
                decided.commit(tokenOfNext()).orElse(Throwable.class, e -> fail(e, mayBeDone(e))))
        .map(this::committed);
  }

  private List<ItemWrite<?>> committed(List<ItemWrite<?>> writes) {
    done.addAll(writes);
    committedTransactions++;
    return writes;
  }

  private <T> Work<T> fail(Throwable e, boolean unknown) {
    failure = failure(e, unknown);
    throw Thrown.withTold(e, failure);
  }

  private @Nullable String tokenOfNext() {
    return token == null ? null : TransactToken.ofPart(token, committedTransactions);
  }

  /** After a failure nothing more is sent, also where the user catches it. */
  private void checkGoingOn() {
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * A cancelled transaction was not done before, either: the SDK sends all tries under one token.
   * That the content differs from what was sent under the token says that something was.
   */
  private static boolean mayBeDone(Throwable e) {
    return !(e instanceof TransactionFailedException)
        && (e instanceof IdempotentParameterMismatchException || Tries.of(e).mayHaveBeenDone());
  }
}
