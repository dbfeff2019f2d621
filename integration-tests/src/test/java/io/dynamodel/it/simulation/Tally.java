package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

/** How often each fate was told of one thing. */
final class Tally {
  private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

  void add(Fate fate) {
    add(fate, 1);
  }

  void add(Fate fate, int times) {
    counts.merge(fate, times, Integer::sum);
  }

  /** Surely done so often. */
  int least() {
    return counts.getOrDefault(Fate.DONE, 0);
  }

  /** Done no more than so often. */
  int most() {
    return least() + counts.getOrDefault(Fate.UNKNOWN, 0);
  }

  /** It was done {@code times} times: as often as was acknowledged, and some of the unknown. */
  void check(String what, long times) {
    assertThat(times).as("%s: told %s", what, counts).isBetween((long) least(), (long) most());
  }
}
