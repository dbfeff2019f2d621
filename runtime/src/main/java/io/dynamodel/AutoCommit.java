package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.transact.TransactionWrites;
import java.util.function.Consumer;

/**
 * How many operations each of several transactions has: {@code dynamo.transactWrite(autoCommit(50),
 * tx -> …)}.
 *
 * @see Dynamo#transactWrite(AutoCommit, Consumer)
 */
@CheckReturnValue
public final class AutoCommit {
  private final int operations;

  private AutoCommit(int operations) {
    this.operations = operations;
  }

  /**
   * A transaction is sent each time that there are so many operations.
   *
   * @throws IllegalArgumentException if {@code operations} is not 1 to 100
   */
  public static AutoCommit autoCommit(int operations) {
    if (operations < 1 || operations > TransactionWrites.MOST) {
      throw new IllegalArgumentException(
          "a transaction has 1 to %d operations, not %d"
              .formatted(TransactionWrites.MOST, operations));
    }
    return new AutoCommit(operations);
  }

  int operations() {
    return operations;
  }
}
