package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.call.RequestThreads;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.read.Reads;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Reads a whole table or index (Scan), in no order.
 *
 * @param <T> what is returned
 * @param <S> the kind of scan
 */
public abstract sealed class AbstractScan<T, S extends AbstractScan<T, S>> extends Reading<T, S>
    permits Scan, PartialScan {

  AbstractScan(Reads reads, ReadPlan<T> plan) {
    super(reads, plan);
  }

  abstract S with(Reads newReads, ReadPlan<T> newPlan);

  @Override
  final S with(ReadPlan<T> newPlan) {
    return with(tableReads(), newPlan);
  }

  /**
   * Reads in segments at the same time, each request on a virtual thread where the JVM has them
   * (Java 21), else on a daemon thread. No more than one page of each segment is under way or waits
   * to be taken. The first failure stops all, and so does closing the stream.
   *
   * @throws IllegalArgumentException if {@code segments} is not 1 to 1,000,000
   */
  @CheckReturnValue
  public final S parallel(int segments) {
    return parallel(segments, RequestThreads.EXECUTOR);
  }

  /**
   * Like {@link #parallel(int)}, but sends the requests on the threads of {@code executor}: as many
   * at a time as it has threads, at most {@code segments}. The thread that reads must not be the
   * only one of them.
   *
   * @throws IllegalArgumentException if {@code segments} is not 1 to 1,000,000
   */
  @CheckReturnValue
  public final S parallel(int segments, Executor executor) {
    Objects.requireNonNull(executor, "executor");
    ReadSource.OfScan source = (ReadSource.OfScan) readPlan().source();
    return with(tableReads().on(executor), readPlan().from(source.inSegments(segments)));
  }
}
