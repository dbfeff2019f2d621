package io.dynamodel.it.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What several do at the same time, and what has to hold after it. */
abstract class Scenario {
  final World world;
  final Tables tables;

  Scenario(World world, Tables tables) {
    this.world = world;
    this.tables = tables;
  }

  /** Has the actor of that number begin. Its future ends well: failures of calls are its own. */
  abstract CompletableFuture<?> act(int actor);

  /** Throws if what is stored does not fit what the actors were told. */
  abstract void check();

  /** Repeats {@code step}, each after the one before. */
  static CompletableFuture<?> times(int times, Supplier<CompletableFuture<?>> step) {
    return times == 0
        ? CompletableFuture.completedFuture(null)
        : step.get().thenCompose(done -> times(times - 1, step));
  }
}
