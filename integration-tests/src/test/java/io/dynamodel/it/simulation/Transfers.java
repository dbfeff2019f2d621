package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.simulation.PurseTable.A;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sums stay: what one purse loses another one gets. */
final class Transfers extends Scenario {
  private static final int PURSES = 3;

  private final List<Tally> in = new ArrayList<>();
  private final List<Tally> out = new ArrayList<>();
  private int tokens;

  Transfers(World world, Tables tables) {
    super(world, tables);
    for (int i = 0; i < PURSES; i++) {
      tables.storedPurses().put(Purse.of("t" + i));
      in.add(new Tally());
      out.add(new Tally());
    }
  }

  @Override
  CompletableFuture<?> act(int actor) {
    return times(3, () -> transfer(world.upTo(PURSES)));
  }

  private CompletableFuture<?> transfer(int from) {
    int to = (from + 1 + world.upTo(PURSES - 1)) % PURSES;
    String token = "transfer-" + tokens++;
    CompletableFuture<Fate> first = send(from, to, token);
    return first
        .thenCompose(
            fate ->
                fate == Fate.UNKNOWN
                    ? send(from, to, token)
                    : CompletableFuture.completedFuture(fate))
        .thenAccept(
            fate -> {
              Fate all =
                  fate == Fate.NOT_DONE && first.join() == Fate.UNKNOWN ? Fate.UNKNOWN : fate;
              in.get(to).add(all);
              out.get(from).add(all);
            });
  }

  private CompletableFuture<Fate> send(int from, int to, String token) {
    return tables
        .async()
        .transactWrite(
            tx ->
                tx.update(
                        tables.purses(),
                        PurseTable.key("t" + from),
                        update -> update.apply(A.cents.set(A.cents.minus(1))))
                    .update(
                        tables.purses(),
                        PurseTable.key("t" + to),
                        update -> update.apply(A.cents.set(A.cents.plus(1))))
                    .token(token))
        .handle((results, failure) -> Fate.of(failure));
  }

  @Override
  void check() {
    long sum = 0;
    for (int i = 0; i < PURSES; i++) {
      long cents = tables.storedPurses().get("t" + i).cents();
      sum += cents;
      assertThat(cents)
          .as("what came to purse %s, less what went", i)
          .isBetween(
              (long) in.get(i).least() - out.get(i).most(),
              (long) in.get(i).most() - out.get(i).least());
    }
    assertThat(sum).as("the sum of all purses").isZero();
  }
}
