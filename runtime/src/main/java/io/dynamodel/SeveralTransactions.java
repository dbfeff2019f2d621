package io.dynamodel;

import io.dynamodel.internal.Connection;
import io.dynamodel.internal.Failures;
import io.dynamodel.internal.ItemWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Operations go into one transaction after the other. */
final class SeveralTransactions implements TransactWrite.Sink {
  private final Connection connection;
  private final AutoCommit autoCommit;
  private final List<ItemWrite<?>> done = new ArrayList<>();
  private Transaction current;
  private int committedTransactions;
  private @Nullable String token;
  private @Nullable AutoCommitException failure;

  SeveralTransactions(Connection connection, AutoCommit autoCommit) {
    this.connection = connection;
    this.autoCommit = autoCommit;
    this.current = new Transaction(connection);
  }

  WriteResults run(Dynamo dynamo, Consumer<TransactWrite> operations) {
    try {
      TransactWrite.collect(dynamo, this, operations);
      commit();
    } catch (RuntimeException e) {
      throw failed(e);
    }
    return results();
  }

  private WriteResults results() {
    return new WriteResults(done.size(), done);
  }

  /** What is told of a failure: the first one of a transaction, whatever the user makes of it. */
  private RuntimeException failed(RuntimeException e) {
    if (failure != null) {
      return failure;
    }
    return committedTransactions == 0 ? e : failure(e, false);
  }

  private AutoCommitException failure(RuntimeException cause, boolean unknown) {
    return new AutoCommitException(committedTransactions, unknown, results(), cause);
  }

  @Override
  public void add(DynamoTable<?> table, ItemWrite<?> write) {
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
    try {
      done.addAll(current.commit(tokenOfNext()));
      committedTransactions++;
    } catch (RuntimeException e) {
      failure = failure(e, mayBeDone(e));
      throw failure;
    }
    current = new Transaction(connection);
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
   * Only the service can say that a transaction is not done: not by an error of its own, and not
   * where it was asked again after an answer was lost. Under a token, a cancelled one is one that
   * was not done before, either.
   */
  private static boolean mayBeDone(RuntimeException e) {
    if (e instanceof TransactionFailedException) {
      return false;
    }
    return !Failures.isRefusal(e) || e instanceof TransactionInProgressException;
  }
}
