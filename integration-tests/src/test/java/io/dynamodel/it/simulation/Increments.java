package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.simulation.AccountTable.A;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Versions have no gaps and no doubles: each increment that was done is one version. */
final class Increments extends Scenario {
  private static final int ACCOUNTS = 2;

  private final List<Tally> tallies = new ArrayList<>();
  private final List<Account> before = new ArrayList<>();

  Increments(World world, Tables tables) {
    super(world, tables);
    for (int i = 0; i < ACCOUNTS; i++) {
      before.add(tables.storedAccounts().put(new Account("a" + i, 0, 0)));
      tallies.add(new Tally());
    }
  }

  @Override
  CompletableFuture<?> act(int actor) {
    return times(4, () -> increment(world.upTo(ACCOUNTS)));
  }

  private CompletableFuture<?> increment(int account) {
    return tables
        .accounts()
        .get("a" + account)
        .handle(
            (found, failure) ->
                failure == null
                    ? increment(found, tallies.get(account))
                    : CompletableFuture.completedFuture(null))
        .thenCompose(each -> each);
  }

  private CompletableFuture<?> increment(Account found, Tally tally) {
    return tables
        .accounts()
        .update(found)
        .apply(A.cents.set(A.cents.plus(1)))
        .execute()
        .handle(
            (account, failure) -> {
              tally.add(Fate.of(failure));
              return null;
            });
  }

  @Override
  void check() {
    for (int i = 0; i < ACCOUNTS; i++) {
      Account first = before.get(i);
      Account last = tables.storedAccounts().get(first.id());
      assertThat(last.version() - first.version()).as("versions").isEqualTo(last.cents());
      tallies.get(i).check("increments", last.cents());
    }
  }
}
