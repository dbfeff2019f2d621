package io.dynamodel;

import io.dynamodel.exception.DynamodelException;
import java.util.function.Consumer;

/**
 * Several transactions of which only the first ones are done: one has failed, or what collects
 * their operations; the cause says how.
 *
 * @see Dynamo#transactWrite(AutoCommit, Consumer)
 */
public final class AutoCommitException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final int committedTransactions;
  private final boolean unknown;
  private final transient WriteResults results;

  AutoCommitException(
      int committedTransactions, boolean unknown, WriteResults results, RuntimeException cause) {
    super(
        "%d transactions of %d operations in all are done, %s: %s"
            .formatted(
                committedTransactions,
                results.processed(),
                unknown ? "whether the next one is nobody knows" : "and nothing after them",
                cause.getMessage()),
        cause);
    this.committedTransactions = committedTransactions;
    this.unknown = unknown;
    this.results = results;
  }

  /** How many transactions are done: the first ones. */
  public int committedTransactions() {
    return committedTransactions;
  }

  /** How many operations are done: the first ones, those of these transactions. */
  public long committedOperations() {
    return results.processed();
  }

  /**
   * Whether the next transaction may be done, too: it was sent, and no answer of the service says
   * that it is not. Under a token, sending all of them again settles it.
   */
  public boolean unknown() {
    return unknown;
  }

  /** The records that were put and inserted by the transactions that are done. */
  public WriteResults results() {
    return results;
  }
}
