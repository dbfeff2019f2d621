package io.dynamodel.engine;

import io.dynamodel.engine.fault.Script;
import io.dynamodel.engine.fault.Unprocessed;
import java.util.function.Predicate;

/** A fault for a batch. */
public final class BatchFault extends Fault {

  BatchFault(Script script, Predicate<String> operations) {
    super(script, operations);
  }

  /**
   * Some items or keys come back as unprocessed. Each one is drawn by itself, from the engine's
   * seed.
   *
   * @param share the probability for each item or key, from 0 to 1
   * @throws IllegalArgumentException if {@code share} is not from 0 to 1
   */
  public Repeat unprocessed(double share) {
    requireShare(share);
    return plan(new Unprocessed(share, script().random()));
  }
}
