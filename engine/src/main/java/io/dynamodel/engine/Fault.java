package io.dynamodel.engine;

import io.dynamodel.engine.fault.Effect;
import io.dynamodel.engine.fault.Plan;
import io.dynamodel.engine.fault.Script;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * A fault for a request. The fault comes once, unless you say otherwise: {@code
 * throttled().times(3)}.
 */
public sealed class Fault permits BatchFault, TransactionFault {

  private final Script script;
  private final Predicate<String> operations;

  Fault(Script script, Predicate<String> operations) {
    this.script = script;
    this.operations = operations;
  }

  /**
   * The request is refused with a {@code ProvisionedThroughputExceededException}. It is not done.
   */
  public final Repeat throttled() {
    return plan(new Effect.Throttled());
  }

  /** The connection ends before the request is done. */
  public final Repeat cutBefore() {
    return plan(new Effect.CutBefore());
  }

  /** The request is done, but the connection ends before the answer. */
  public final Repeat cutAfter() {
    return plan(new Effect.CutAfter());
  }

  /**
   * The request is refused with a status, such as 500. It is not done.
   *
   * @throws IllegalArgumentException if {@code status} is not from 400 to 599
   */
  public final Repeat status(int status) {
    require(status >= 400 && status <= 599, "A status from 400 to 599, not " + status);
    return plan(new Effect.Status(status));
  }

  /** The request is done, but the connection ends in the middle of the answer. */
  public final Repeat truncated() {
    return plan(new Effect.Truncated());
  }

  /**
   * The request arrives later. It is done then, even if the client does not wait for it.
   *
   * @throws IllegalArgumentException if {@code delay} is negative
   */
  public final Repeat delayed(Duration delay) {
    require(!delay.isNegative(), "A delay of zero or more, not " + delay);
    return plan(new Effect.Delayed(delay));
  }

  final Repeat plan(Effect effect) {
    return new Repeat(script.plan(operations, effect));
  }

  final Script script() {
    return script;
  }

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  static void requireShare(double share) {
    require(share >= 0 && share <= 1, "A share from 0 to 1, not " + share);
  }

  /** The number of times that a fault comes: once, unless you say otherwise. */
  public static final class Repeat {

    private final Plan plan;

    private Repeat(Plan plan) {
      this.plan = plan;
    }

    /**
     * The next {@code count} requests have the fault.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public void times(int count) {
      require(count >= 1, "A fault comes at least once, not " + count + " times");
      plan.times(count);
    }

    /** All requests have the fault, until {@link Faults#clear()}. */
    public void always() {
      plan.times(Long.MAX_VALUE);
    }

    /**
     * Each request has the fault with a probability, until {@link Faults#clear()}. The engine's
     * seed decides which.
     *
     * @param share the probability, from 0 to 1
     * @throws IllegalArgumentException if {@code share} is not from 0 to 1
     */
    public void randomly(double share) {
      requireShare(share);
      plan.share(share);
    }
  }
}
