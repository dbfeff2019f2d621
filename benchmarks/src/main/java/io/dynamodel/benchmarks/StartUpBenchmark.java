package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.CallBenchmark.By;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a process pays once: a client, the first put and the first get. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartUpBenchmark {

  /** Who makes the calls. */
  @Param public By by;

  /** In a new process. */
  @Benchmark
  public Object firstPutAndGet() {
    Calls calls = by.calls(CannedAnswers.client());
    calls.put(Order.number(0));
    return calls.get(Order.number(0));
  }
}
