package io.dynamodel.it.allocation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures the bytes that a call allocates on its thread. */
final class Allocated {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 20;
  private static final int CALLS = 200;

  private static Object last = "";

  private Allocated() {}

  /** The bytes of one call: the smallest average of several rounds, when its classes are loaded. */
  static long by(Supplier<Object> call) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        last = call.get();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS);
    }
    return least;
  }
}
