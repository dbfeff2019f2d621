package io.dynamodel.engine.fault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The faults that are planned, in order, and the faults that came. */
public final class Script {

  /** The number of injected faults that are remembered. */
  private static final int MAX_INJECTED = 10_000;

  /** A fault that came. */
  public record Injected(String operation, Effect effect) {}

  private final List<Plan> plans = new ArrayList<>();
  private final Deque<Injected> injected = new ArrayDeque<>();
  private final Random random;

  public Script(Random random) {
    this.random = random;
  }

  /** The source of all random decisions. */
  public Random random() {
    return random;
  }

  /** Plans a fault for the next request of some operations. */
  public synchronized Plan plan(Predicate<String> operations, Effect effect) {
    Plan plan = new Plan(this, operations, effect);
    plans.add(plan);
    return plan;
  }

  /** Takes the fault that is planned for a request that arrives now. The oldest plan wins. */
  synchronized Optional<Effect> take(String operation) {
    for (Plan plan : plans) {
      if (plan.strikes(operation)) {
        remember(new Injected(operation, plan.effect()));
        plans.removeIf(Plan::isOver);
        return Optional.of(plan.effect());
      }
    }
    return Optional.empty();
  }

  private void remember(Injected fault) {
    if (injected.size() == MAX_INJECTED) {
      injected.remove();
    }
    injected.add(fault);
  }

  /** The faults that came, oldest first. */
  public synchronized List<Injected> injected() {
    return List.copyOf(injected);
  }

  /** Forgets all. */
  public synchronized void clear() {
    plans.clear();
    injected.clear();
  }
}
