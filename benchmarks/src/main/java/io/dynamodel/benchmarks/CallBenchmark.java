package io.dynamodel.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whole calls, by hand and with Dynamodel. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CallBenchmark {

  /** Who makes the calls. */
  public enum By {
    /** By hand. */
    SDK,
    /** With Dynamodel. */
    DYNAMODEL;

    Calls calls(DynamoDbClient client) {
      return this == SDK ? new SdkCalls(client) : new DynamodelCalls(client);
    }
  }

  /** Who makes the calls. */
  @Param public By by;

  private Calls calls;
  private List<Order> orders;

  /** Makes the client. */
  @Setup
  public void connect() {
    calls = by.calls(CannedAnswers.client());
    orders = IntStream.range(0, 25).mapToObj(Order::number).toList();
  }

  /** PutItem. */
  @Benchmark
  public Object put() {
    return calls.put(orders.get(0));
  }

  /** BatchWriteItem of 25 puts. */
  @Benchmark
  public Object putAll25() {
    return calls.putAll(orders);
  }

  /** TransactWriteItems of 5 puts. */
  @Benchmark
  public Object transactWrite5() {
    return calls.transactWrite(orders.subList(0, 5));
  }

  /** GetItem. */
  @Benchmark
  public Object get() {
    return calls.get(orders.get(0));
  }

  /** Query of a page of 100 items. */
  @Benchmark
  public Object query100() {
    return calls.query("customer-42");
  }
}
