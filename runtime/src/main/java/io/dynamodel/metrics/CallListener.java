package io.dynamodel.metrics;

/**
 * Is told of each call when it is over, on the thread that ends it. What it throws is logged and
 * goes no further: a write that was done is not to look as if it had failed.
 */
@FunctionalInterface
public interface CallListener {

  /** The call that {@code report} describes has ended, well or badly. */
  void ended(CallReport report);
}
