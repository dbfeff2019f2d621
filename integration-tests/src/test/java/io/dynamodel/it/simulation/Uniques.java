package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.it.simulation.BadgeTable.A;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Of all who insert one name, one wins at most; and while badges get, lose and swap their names, no
 * two have the same, and guards and badges agree.
 */
final class Uniques extends Scenario {
  private static final int NAMES = 3;
  private static final int SHARED = 3;

  private final Map<String, Map<String, Fate>> fates = new HashMap<>();

  Uniques(World world, Tables tables) {
    super(world, tables);
    tables.storedBadges().admin().create();
    tables.storedBadges().put(new Badge("lost", "won0"));
    tables.plainBadges().delete("lost"); // leaves a guard behind, which has to be taken over
  }

  @Override
  CompletableFuture<?> act(int actor) {
    int[] next = {0};
    return times(NAMES, () -> insert(actor, next[0]++).thenCompose(done -> change()))
        .thenCompose(done -> actor == 0 ? mend() : CompletableFuture.completedFuture(null));
  }

  private CompletableFuture<?> insert(int actor, int number) {
    String name = "won" + number;
    String id = actor + "-" + number;
    Map<String, Fate> told = fates.computeIfAbsent(name, none -> new HashMap<>());
    return tables
        .badges()
        .insert(new Badge(id, name))
        .handle((badge, failure) -> told.put(id, fate(failure)));
  }

  private static Fate fate(Throwable failure) {
    return Fate.cause(failure) instanceof UniqueConstraintException
        ? Fate.NOT_DONE
        : Fate.of(failure);
  }

  /** What becomes of it is in the table. */
  private CompletableFuture<?> change() {
    String id = "shared" + world.upTo(SHARED);
    String name = world.now(20) ? null : "name" + world.upTo(SHARED);
    BadgeAsyncTable badges = tables.badges();
    List<Supplier<CompletableFuture<?>>> changes =
        List.of(
            () -> badges.put(new Badge(id, name)),
            () -> badges.upsert(id).apply(A.name.set("name0")).execute(),
            () -> badges.update(id).apply(A.name.remove()).execute(),
            () -> badges.delete(id),
            () -> badges.putAll(List.of(new Badge(id, name), new Badge("shared0", "name1"))),
            () ->
                tables
                    .async()
                    .transactWrite(
                        tx ->
                            tx.put(badges, new Badge("shared1", "name2"))
                                .put(badges, new Badge("shared2", "name0"))));
    return changes.get(world.upTo(changes.size())).get().handle((done, failure) -> failure);
  }

  private CompletableFuture<?> mend() {
    return tables.badges().admin().mendUniques().handle((left, failure) -> failure);
  }

  @Override
  void check() {
    List<Badge> badges = tables.storedBadges().scan().toList();
    assertThat(badges.stream().map(Badge::name).filter(Objects::nonNull)).doesNotHaveDuplicates();
    assertThat(tables.storedBadges().admin().mendUniques()).isEmpty();
    assertThat(tables.storedBadges().admin().verifyUniques()).isEmpty();
    fates.forEach(
        (name, told) ->
            told.forEach(
                (id, fate) ->
                    assertThat(badges.contains(new Badge(id, name)))
                        .as("%s is the badge %s, whose actors were told %s", id, name, told)
                        .isIn(fate != Fate.NOT_DONE, fate == Fate.DONE)));
    assertThat(fates.values().stream().map(Uniques::winners)).allMatch(winners -> winners <= 1);
  }

  private static long winners(Map<String, Fate> told) {
    return told.values().stream().filter(fate -> fate == Fate.DONE).count();
  }
}
