package io.dynamodel.engine;

import io.dynamodel.engine.fault.Cancelled;
import io.dynamodel.engine.fault.Script;
import java.util.function.Predicate;

/** A fault for a transaction. */
public final class TransactionFault extends Fault {

  TransactionFault(Script script, Predicate<String> operations) {
    super(script, operations);
  }

  /**
   * The transaction is cancelled. It is not done. Its first action has the reason, the others have
   * {@code None}.
   *
   * @param code a reason of the service's, such as {@code TransactionConflict}
   * @throws IllegalArgumentException if {@code code} is blank, or is {@code None}
   */
  public Repeat cancelled(String code) {
    require(!code.isBlank() && !code.equals("None"), "A reason to cancel, not \"" + code + "\"");
    return plan(new Cancelled(code));
  }
}
