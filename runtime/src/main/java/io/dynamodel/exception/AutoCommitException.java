package io.dynamodel.exception;

import io.dynamodel.WriteResults;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;

/**
 * Only the first of several transactions are done: a later one has failed, or the lambda that
 * collects their operations. The cause says how. An Error passes as it is: then this exception has
 * no cause, and is suppressed beside it.
 */
public final class AutoCommitException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final int committedTransactions;
  private final boolean unknown;
  private final WriteResults results;

  /**
   * The first {@code committedTransactions} are done, with {@code results}; {@code unknown}: the
   * next one may be.
   */
  public AutoCommitException(
      int committedTransactions, boolean unknown, WriteResults results, Throwable cause) {
    super(
        "%d transactions with %d operations in all are done; %s: %s"
            .formatted(
                committedTransactions,
                results.processed(),
                ofNext(unknown, cause),
                Objects.requireNonNullElse(cause.getMessage(), cause.toString())),
        cause instanceof Error ? null : cause);
    this.committedTransactions = committedTransactions;
    this.unknown = unknown;
    this.results = results;
  }

  private static String ofNext(boolean unknown, Throwable cause) {
    if (cause instanceof IdempotentParameterMismatchException) {
      return "the next one was sent under this token before, with another content, so it is unknown"
          + " whether that was applied";
    }
    return unknown
        ? "it is unknown whether the next one was applied"
        : "the others were not applied";
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
   * that it is not. Under a token, sending all of them again settles it, if they are the same: with
   * generated ids, {@code @CreatedAt} or {@code @UpdatedAt} they may not be. DynamoDB refuses
   * others under that token ({@link IdempotentParameterMismatchException}), and it is still unknown
   * whether the first ones were applied: read the items.
   */
  public boolean unknown() {
    return unknown;
  }

  /** The records that were put and inserted by the transactions that are done. */
  public WriteResults results() {
    return results;
  }
}
