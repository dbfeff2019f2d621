package io.dynamodel.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * The measures of one comparison: in each round each library has a slice of some milliseconds, one
 * after the other, so that what slows the machine down slows all of them down. What is compared is
 * the slices of the same round.
 */
final class Slices {
  private static final double SLICE_NANOS = 15e6;

  private final Comparison comparison;
  private final Map<Library, Integer> calls = new EnumMap<>(Library.class);
  private final List<Map<Library, Measure>> rounds = new ArrayList<>();

  Slices(Comparison comparison) {
    this.comparison = comparison;
  }

  Comparison comparison() {
    return comparison;
  }

  /** A round that finds out how many calls fill a slice, and warms up. */
  void warmUp() {
    comparison.ways().forEach(this::warmUp);
  }

  private void warmUp(Library library, Supplier<Object> way) {
    int now = calls.getOrDefault(library, 1);
    double nanos = Math.max(1, Measure.of(way, now).nanos());
    calls.put(library, (int) Math.max(1, Math.min(now * 10.0, SLICE_NANOS / nanos)));
  }

  void measure() {
    Map<Library, Measure> round = new EnumMap<>(Library.class);
    comparison
        .ways()
        .forEach(
            (library, way) -> round.put(library, Measure.of(way, calls.getOrDefault(library, 1))));
    rounds.add(round);
  }

  /** The figures of a library. */
  Quartiles of(Library library, ToDoubleFunction<Measure> figure) {
    return Quartiles.of(rounds.stream().mapToDouble(round -> of(round, library, figure)));
  }

  /** The figures of a library, each as a multiple of that of the raw SDK in the same round. */
  Quartiles ratio(Library library, ToDoubleFunction<Measure> figure) {
    return Quartiles.of(
        rounds.stream()
            .mapToDouble(round -> of(round, library, figure) / of(round, Library.RAW, figure)));
  }

  private static double of(
      Map<Library, Measure> round, Library library, ToDoubleFunction<Measure> figure) {
    return figure.applyAsDouble(Objects.requireNonNull(round.get(library)));
  }
}
