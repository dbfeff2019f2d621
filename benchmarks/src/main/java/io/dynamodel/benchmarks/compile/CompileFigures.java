package io.dynamodel.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures what a processor adds to a compilation, a record: CPU and bytes of class files. Prints
 * how Dynamodel's relates to record-builder's. Takes the number of rounds: in each, all compile
 * everything once. The figures are medians.
 */
public final class CompileFigures {
  private static final List<Workload> WORKLOADS =
      List.of(
          Workload.records(50),
          Workload.records(500),
          Workload.records(2000),
          new Workload(20, 5),
          new Workload(5, 20),
          new Workload(2, 50));

  private final Workload workload;
  private final Map<Processor, List<Compilation>> compilations = new EnumMap<>(Processor.class);

  private CompileFigures(Workload workload) {
    this.workload = workload;
  }

  /** Runs the compilations. */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
    System.out.printf(
        "%-16s %10s %14s %7s %10s%n",
        "added a record", "CPU ms", "record-builder", "ratio", "bytes");
    for (Workload workload : WORKLOADS) {
      CompileFigures figures = new CompileFigures(workload);
      figures.measure(rounds);
      figures.print();
    }
  }

  private void measure(int rounds) throws IOException {
    Path sources = Files.createTempDirectory("models");
    try {
      workload.writeTo(sources);
      for (int round = 0; round < rounds; round++) {
        for (Processor processor : Processor.values()) {
          compilations
              .computeIfAbsent(processor, any -> new ArrayList<>())
              .add(Compilation.of(sources, processor));
        }
      }
    } finally {
      Folders.delete(sources);
    }
  }

  private void print() {
    double ours = added(Processor.DYNAMODEL, Compilation::cpu) / 1e6;
    double others = added(Processor.RECORD_BUILDER, Compilation::cpu) / 1e6;
    System.out.printf(
        "%-16s %10.1f %14.1f %7.2f %10.0f%n",
        workload.title(),
        ours,
        others,
        ours / others,
        added(Processor.DYNAMODEL, Compilation::classBytes));
  }

  private double added(Processor processor, ToDoubleFunction<Compilation> figure) {
    return (median(processor, figure) - median(Processor.NONE, figure)) / workload.records();
  }

  private double median(Processor processor, ToDoubleFunction<Compilation> figure) {
    double[] sorted =
        compilations.getOrDefault(processor, List.of()).stream()
            .mapToDouble(figure)
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }
}
