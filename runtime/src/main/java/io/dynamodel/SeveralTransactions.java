package io.dynamodel;

import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.WrittenRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;

/** Operations go into one transaction after the other. */
final class SeveralTransactions implements TransactWrite.Sink {
  private final Connection connection;
  private final Batching batching;
  private final AutoCommit autoCommit;
  private final List<ItemWrite<?>> done = new ArrayList<>();
  private Transaction current;
  private int committedTransactions;
  private @Nullable String token;
  private @Nullable AutoCommitException failure;

  SeveralTransactions(Connection connection, Batching batching, AutoCommit autoCommit) {
    this.connection = connection;
    this.batching = batching;
    this.autoCommit = autoCommit;
    this.current = new Transaction(connection);
  }

  WriteResults run(Dynamo dynamo, Consumer<TransactWrite> operations) {
    try {
      TransactWrite.collect(dynamo, this, operations);
      commit();
    } catch (Throwable e) {
      tell(e);
      throw e;
    }
    return results();
  }

  private WriteResults results() {
    return WrittenRecords.of(done.size(), done);
  }

  /**
   * Throws what is told of {@code cause}: the first failure of a transaction, whatever the user
   * makes of it. Nothing, if nothing was done before.
   */
  private void tell(Throwable cause) {
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
    current.add(write, table);
    if (current.size() == autoCommit.operations()) {
      commit();
    }
  }

  @Override
  public void token(String given) {
    if (committedTransactions > 0) {
      throw new IllegalStateException("the token comes too late: a transaction was sent without");
    }
    token = given;
  }

  private void commit() {
    checkGoingOn();
    if (current.size() == 0) {
      return;
    }
    decide();
    try {
      done.addAll(current.commit(tokenOfNext()));
      committedTransactions++;
    } catch (Throwable e) {
      failure = failure(e, mayBeDone(e));
      throw Thrown.withTold(e, failure);
    }
    current = new Transaction(connection);
  }

  /** A failure of this sends no transaction. */
  private void decide() {
    try {
      current.decide(batching);
    } catch (Throwable e) {
      failure = failure(e, false);
      throw Thrown.withTold(e, failure);
    }
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
