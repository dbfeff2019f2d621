package io.dynamodel.benchmarks;

import java.util.Arrays;

/**
 * What a process has cost that read one item.
 *
 * @param cpuNanos of the whole process, until it had the item
 * @param end when that was, in milliseconds since 1970
 * @param classes how many were loaded
 * @param firstNanos from asking to having it
 * @param secondNanos the same once more
 */
record FirstItemCost(long cpuNanos, long end, int classes, long firstNanos, long secondNanos) {

  /** As a line that {@link #of} reads. */
  String text() {
    return "%d %d %d %d %d".formatted(cpuNanos, end, classes, firstNanos, secondNanos);
  }

  static FirstItemCost of(String text) {
    long[] parts = Arrays.stream(text.strip().split(" ")).mapToLong(Long::parseLong).toArray();
    return new FirstItemCost(parts[0], parts[1], (int) parts[2], parts[3], parts[4]);
  }
}
