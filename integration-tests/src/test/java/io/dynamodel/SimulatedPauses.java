package io.dynamodel;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Lets a simulation decide how pauses pass. */
public final class SimulatedPauses {
  private SimulatedPauses() {}

  /** Pauses pass as {@code delayed} has it. */
  public static Dynamo.Builder in(Dynamo.Builder builder, Function<Duration, Executor> delayed) {
    return builder.delayed(delayed);
  }
}
