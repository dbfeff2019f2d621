package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.BatchIncompleteException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Of several who write the same once, each item is written by one. Who has lost an answer, and then
 * finds the item as it put it, takes it for its own: nobody could tell.
 */
final class OnceWrites extends Scenario {
  private static final int ITEMS = 12;

  private final List<Line> lines =
      IntStream.range(0, ITEMS).mapToObj(i -> new Line("once", i, "words " + i)).toList();
  private final Tally written = new Tally();
  private boolean anyWhole;

  OnceWrites(World world, Tables tables) {
    super(world, tables);
  }

  @Override
  CompletableFuture<?> act(int actor) {
    return tables
        .lines()
        .writeOnce(lines)
        .handle((those, failure) -> told(those, Fate.cause(failure)));
  }

  private @Nullable Void told(@Nullable List<Line> those, @Nullable Throwable failure) {
    if (those != null) {
      anyWhole = true;
      written.add(Fate.DONE, those.size());
    } else if (failure instanceof BatchIncompleteException e) {
      written.add(Fate.UNKNOWN, Math.toIntExact(e.processed()) + e.unknown().size());
    } else {
      assertThat(Fate.of(failure)).isNotEqualTo(Fate.DONE);
    }
    return null;
  }

  @Override
  void check() {
    List<Line> stored = tables.storedLines().query("once").toList();
    assertThat(lines).containsAll(stored);
    assertThat(written.least())
        .as("items that are written once")
        .isLessThanOrEqualTo(stored.size() + world.ambiguousPuts());
    assertThat(written.most()).isGreaterThanOrEqualTo(stored.size());
    if (anyWhole) {
      assertThat(stored).hasSize(ITEMS);
    }
  }
}
