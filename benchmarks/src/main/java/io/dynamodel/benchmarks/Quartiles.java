package io.dynamodel.benchmarks;

import java.util.stream.DoubleStream;

/**
 * The spread of some figures.
 *
 * @param lower a quarter is below
 * @param median the middle
 * @param upper a quarter is above
 */
record Quartiles(double lower, double median, double upper) {

  static Quartiles of(DoubleStream figures) {
    double[] sorted = figures.sorted().toArray();
    int last = sorted.length - 1;
    return new Quartiles(sorted[last / 4], sorted[last / 2], sorted[last - last / 4]);
  }
}
