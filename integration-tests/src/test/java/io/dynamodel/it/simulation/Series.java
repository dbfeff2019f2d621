package io.dynamodel.it.simulation;

import static io.dynamodel.AutoCommit.autoCommit;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Key;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.it.simulation.PurseTable.A;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Of a series of transactions, those are done that were said to be, and none after them. */
final class Series extends Scenario {
  private static final int EACH = 4;
  private static final int ALL = 10;

  private final Map<Integer, Tally> done = new LinkedHashMap<>();

  Series(World world, Tables tables) {
    super(world, tables);
  }

  @Override
  CompletableFuture<?> act(int actor) {
    Tally tally = new Tally();
    done.put(actor, tally);
    return tables
        .async()
        .transactWrite(
            autoCommit(EACH),
            tx ->
                IntStream.range(0, ALL)
                    .forEach(
                        i ->
                            tx.upsert(
                                tables.purses(),
                                PurseTable.key(id(actor, i)),
                                update -> update.apply(A.cents.add(1)))))
        .handle((results, failure) -> told(tally, Fate.cause(failure)));
  }

  private static @Nullable Void told(Tally tally, @Nullable Throwable failure) {
    if (failure instanceof AutoCommitException e) {
      int committed = Math.toIntExact(e.committedOperations());
      tally.add(Fate.DONE, committed);
      tally.add(Fate.UNKNOWN, e.unknown() ? Math.min(EACH, ALL - committed) : 0);
    } else {
      tally.add(Fate.of(failure), ALL);
    }
    return null;
  }

  private static String id(int actor, int number) {
    return "s" + actor + "-" + number;
  }

  @Override
  void check() {
    done.forEach(
        (actor, tally) -> {
          List<Key<Purse>> keys =
              IntStream.range(0, ALL).mapToObj(i -> PurseTable.key(id(actor, i))).toList();
          List<Long> stored =
              tables.storedPurses().getAll(keys).stream().map(Purse::cents).toList();
          assertThat(stored).as("each is done once").allMatch(cents -> cents == 1);
          tally.check("operations of a series", stored.size());
        });
  }
}
