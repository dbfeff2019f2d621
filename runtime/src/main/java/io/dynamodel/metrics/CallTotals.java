package io.dynamodel.metrics;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/**
 * Adds up the calls that it is told of, such as all that a table object makes: {@code
 * events.withListener(totals)}. Safe for any number of threads.
 */
public final class CallTotals implements CallListener {
  private final LongAdder calls = new LongAdder();
  private final LongAdder requests = new LongAdder();
  private final LongAdder retries = new LongAdder();
  private final DoubleAdder consumedCapacity = new DoubleAdder();

  /** No calls so far. */
  public CallTotals() {}

  @Override
  public void ended(CallReport report) {
    calls.increment();
    requests.add(report.requests());
    retries.add(report.retries());
    report.consumedCapacity().ifPresent(consumedCapacity::add);
  }

  /** How many calls have ended. */
  public long calls() {
    return calls.sum();
  }

  /** How many requests they made. */
  public long requests() {
    return requests.sum();
  }

  /** How many of these asked again for what DynamoDB had left unprocessed. */
  public long retries() {
    return retries.sum();
  }

  /** The capacity units that they consumed; 0 where DynamoDB was not asked for them. */
  public double consumedCapacity() {
    return consumedCapacity.sum();
  }
}
