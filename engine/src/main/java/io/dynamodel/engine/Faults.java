package io.dynamodel.engine;

import io.dynamodel.engine.fault.Script;
import java.util.List;

/**
 * Failures on purpose, to test what a program makes of them.
 *
 * <pre>{@code
 * engine.faults().next(PUT_ITEM).throttled().times(3);          // refused three times
 * engine.faults().next(PUT_ITEM).cutAfter();                    // done, but the answer is lost
 * engine.faults().next(QUERY).delayed(Duration.ofMillis(20));
 * engine.faults().next(BATCH_WRITE_ITEM).unprocessed(0.3);      // about 3 of 10 items are left
 * engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict");
 * engine.faults().any().status(500).randomly(0.01);             // now and then, by the seed
 * }</pre>
 *
 * <p>If several faults are planned for a request, it gets the one that was planned first. The SDK
 * retries most failures by itself: a client sees the fault only if it comes more often than that.
 */
public final class Faults {

  private final Script script;

  Faults(Script script) {
    this.script = script;
  }

  /** Plans a fault for the next request of an operation. */
  public <F extends Fault> F next(Operation<F> operation) {
    return operation.fault(script);
  }

  /** Plans a fault for the next request of any operation. */
  public Fault any() {
    return new Fault(script, operation -> true);
  }

  /** The faults that came, oldest first. Only the last 10,000 are remembered. */
  public List<InjectedFault> injected() {
    return script.injected().stream()
        .map(fault -> new InjectedFault(Operation.of(fault.operation()), fault.effect().toString()))
        .toList();
  }

  /** Forgets all planned faults, and the faults that came. */
  public void clear() {
    script.clear();
  }
}
