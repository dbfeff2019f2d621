package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs many seeds. One that fails is printed and repeats exactly: {@code -Dsimulation.first=SEED
 * -Dsimulation.seeds=1}. Add it to the cases then.
 */
class SimulationTest {
  private static final long FIRST = Long.getLong("simulation.first", 1);
  private static final long SEEDS = Long.getLong("simulation.seeds", 2_000);

  /** Each of these has found something once. */
  @ParameterizedTest
  @ValueSource(longs = {2, 32, 53, 55})
  void seedsThatHaveFailed(long seed) {
    new Simulation(seed).run();
  }

  @Test
  void promisesAreKept() {
    Map<Long, Throwable> failures = new TreeMap<>();
    LongStream.range(FIRST, FIRST + SEEDS)
        .parallel()
        .forEach(
            seed -> {
              try {
                new Simulation(seed).run();
              } catch (Throwable e) {
                synchronized (failures) {
                  failures.put(seed, e);
                }
              }
            });

    assertThat(failures).as("failing seeds of %s from %s on", SEEDS, FIRST).isEmpty();
  }
}
