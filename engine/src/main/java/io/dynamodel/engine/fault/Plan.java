package io.dynamodel.engine.fault;

import java.util.function.Predicate;

/** A planned fault, its requests, and the number of times that it comes. Guarded by its script. */
public final class Plan {

  private final Script script;
  private final Predicate<String> operations;
  private final Effect effect;
  private long times = 1;
  private long struck;
  private double share = 1;

  Plan(Script script, Predicate<String> operations, Effect effect) {
    this.script = script;
    this.operations = operations;
    this.effect = effect;
  }

  /** The fault comes that many times, or for ever with {@link Long#MAX_VALUE}. */
  public void times(long count) {
    synchronized (script) {
      times = count;
    }
  }

  /** Each request has the fault with that probability, for ever. */
  public void share(double probability) {
    synchronized (script) {
      times = Long.MAX_VALUE;
      share = probability;
    }
  }

  Effect effect() {
    return effect;
  }

  boolean isOver() {
    return struck >= times;
  }

  /** Whether a request of an operation that is here now has the fault. */
  boolean strikes(String operation) {
    boolean strikes =
        !isOver()
            && operations.test(operation)
            && (share == 1 || script.random().nextDouble() < share);
    if (strikes) {
      struck++;
    }
    return strikes;
  }
}
