package io.dynamodel.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What a call costs its thread, on average over a slice. The clocks of other threads, such as those
 * of the JIT and of the collection of garbage, stay out.
 *
 * @param nanos of CPU
 * @param bytes allocated
 */
record Measure(double nanos, double bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Keeps the JIT from leaving the calls out. */
  @SuppressWarnings("unused")
  private static volatile Object last = "";

  /** Makes so many calls. */
  static Measure of(Supplier<Object> way, int calls) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < calls; i++) {
      last = way.get();
    }
    nanos = THREADS.getCurrentThreadCpuTime() - nanos;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    return new Measure((double) nanos / calls, (double) bytes / calls);
  }
}
