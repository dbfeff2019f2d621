package io.dynamodel.it.simulation;

import io.dynamodel.it.simulation.PurseTable.A;
import java.util.concurrent.CompletableFuture;

/** An update under a token is done once, however often it is sent. */
final class Tokens extends Scenario {
  private final Tally tally = new Tally();
  private int tokens;

  Tokens(World world, Tables tables) {
    super(world, tables);
    tables.storedPurses().put(Purse.of("once"));
  }

  @Override
  CompletableFuture<?> act(int actor) {
    return times(2, () -> twice("once-" + tokens++));
  }

  private CompletableFuture<?> twice(String token) {
    CompletableFuture<Fate> first = send(token);
    return first.thenCombine(send(token), Tokens::both).thenAccept(tally::add);
  }

  /** One of the two was told that it is done: so it is, once. */
  private static Fate both(Fate one, Fate other) {
    if (one == Fate.DONE || other == Fate.DONE) {
      return Fate.DONE;
    }
    return one == other ? one : Fate.UNKNOWN;
  }

  private CompletableFuture<Fate> send(String token) {
    return tables
        .purses()
        .update("once")
        .apply(A.cents.set(A.cents.plus(1)))
        .once(token)
        .execute()
        .handle((done, failure) -> Fate.of(failure));
  }

  @Override
  void check() {
    tally.check("updates under tokens", tables.storedPurses().get("once").cents());
  }
}
