package io.dynamodel.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One of the comparisons, one library, in a process of its own: for JMH's profilers. To compare,
 * take {@link Figures}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CallBenchmark {

  /** How it is done. */
  @Param public Library library;

  /** The group and the title of a comparison. */
  @Param({"sync get", "sync put", "sync query of 100"})
  public String work;

  private Supplier<Object> way;

  /** Finds the comparison. */
  @Setup
  public void find() {
    way =
        Comparisons.all().stream()
            .filter(each -> (each.group() + " " + each.title()).equals(work))
            .findFirst()
            .orElseThrow()
            .ways()
            .get(library);
  }

  /** The call. */
  @Benchmark
  public Object call() {
    return way.get();
  }
}
