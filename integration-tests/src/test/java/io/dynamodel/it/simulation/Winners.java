package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Of all who insert one item, one wins, and it is the one whose item is there. */
final class Winners extends Scenario {
  private static final int ITEMS = 4;

  private final Map<Integer, Map<String, Fate>> fates = new HashMap<>();

  Winners(World world, Tables tables) {
    super(world, tables);
  }

  @Override
  CompletableFuture<?> act(int actor) {
    int[] next = {0};
    return times(ITEMS, () -> insert(next[0]++, "actor " + actor));
  }

  private CompletableFuture<?> insert(int number, String actor) {
    Map<String, Fate> told = fates.computeIfAbsent(number, none -> new HashMap<>());
    return tables
        .lines()
        .insert(new Line("winners", number, actor))
        .handle((line, failure) -> told.put(actor, Fate.of(failure)));
  }

  @Override
  void check() {
    fates.forEach(
        (number, told) -> {
          Optional<String> stored = tables.storedLines().find("winners", number).map(Line::words);
          told.forEach(
              (actor, fate) ->
                  assertThat(stored.equals(Optional.of(actor)))
                      .as("item %s is that of %s, who was told %s", number, actor, told)
                      .isIn(fate != Fate.NOT_DONE, fate == Fate.DONE));
        });
  }
}
