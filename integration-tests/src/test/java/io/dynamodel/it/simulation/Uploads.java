package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Cursor;
import io.dynamodel.Key;
import io.dynamodel.Page;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.simulation.LineTable.A;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Each actor stores many items, reads them in one way or another, and deletes them: what is said to
 * be left adds up with what is stored, and what is read is what is there, once and in order.
 */
final class Uploads extends Scenario {
  private static final int ITEMS = 30;

  private final Map<String, Expected> expected = new LinkedHashMap<>();

  /** What of an actor's items is surely stored, and what may be. */
  private record Expected(Set<Line> surely, Set<Line> perhaps) {
    boolean isExact() {
      return perhaps.isEmpty();
    }
  }

  Uploads(World world, Tables tables) {
    super(world, tables);
  }

  @Override
  CompletableFuture<?> act(int actor) {
    String text = "u" + actor;
    List<Line> all =
        IntStream.range(0, ITEMS).mapToObj(i -> new Line(text, i, "words of " + actor)).toList();
    return upload(all)
        .handle((done, failure) -> told(text, all, Fate.cause(failure)))
        .thenCompose(none -> read(text))
        .thenCompose(none -> delete(text, all));
  }

  private CompletableFuture<?> upload(List<Line> all) {
    return switch (world.upTo(3)) {
      case 0 -> tables.lines().putAll(all);
      case 1 -> tables.lines().withParallelRequests(2).putAll(all);
      default -> tables.async().batchWrite(batch -> batch.putAll(tables.lines(), all));
    };
  }

  private @Nullable Void told(String text, List<Line> all, @Nullable Throwable failure) {
    Set<Line> surely = new HashSet<>(all);
    Set<Line> perhaps = new HashSet<>();
    if (failure instanceof BatchIncompleteException e) {
      List<Line> left = e.unprocessed().items(tables.storedLines());
      List<Line> unknown = e.unknown().items(tables.storedLines());
      assertThat(e.processed() + left.size() + unknown.size())
          .as("what is done, left and unknown")
          .isEqualTo(ITEMS);
      left.forEach(surely::remove);
      unknown.forEach(surely::remove);
      perhaps.addAll(unknown);
    } else if (failure != null) {
      assertThat(Fate.of(failure)).as("%s", failure).isEqualTo(Fate.UNKNOWN);
      surely.clear(); // its first request has failed: surely nothing was done
    }
    expected.put(text, new Expected(surely, perhaps));
    checkStored(text);
    return null;
  }

  /** The engine is asked at once: here, nobody else writes these items. */
  private void checkStored(String text) {
    Expected known = known(text);
    List<Line> stored = tables.storedLines().query(text).toList();
    Set<Line> most = new HashSet<>(known.surely());
    most.addAll(known.perhaps());
    assertThat(stored).as("what is stored of %s", text).containsAll(known.surely());
    assertThat(most).as("what may be stored of %s", text).containsAll(stored);
  }

  private Expected known(String text) {
    return expected.getOrDefault(text, new Expected(Set.of(), Set.of()));
  }

  private CompletableFuture<?> read(String text) {
    List<Line> stored = tables.storedLines().query(text).toList();
    CompletableFuture<List<Line>> found =
        switch (world.upTo(5)) {
          case 0 -> tables.lines().query(text).pageSize(7).toList();
          case 1 ->
              Taken.of(world, tables.lines().query(text).pageSize(1 + world.upTo(20)).items());
          case 2 -> pages(text, null, new ArrayList<>());
          case 3 -> tables.lines().getAll(stored.stream().map(Uploads::key).toList());
          default ->
              tables
                  .lines()
                  .query(text)
                  .pageSize(9)
                  .count()
                  .thenApply(
                      count -> {
                        assertThat(count).as("the count").isEqualTo(stored.size());
                        return stored;
                      });
        };
    return found.handle(
        (lines, failure) -> {
          if (failure == null) {
            assertThat(lines).as("what was read").isEqualTo(stored);
          } else {
            assertThat(Fate.of(failure)).isNotEqualTo(Fate.DONE);
          }
          return null;
        });
  }

  private static Key<Line> key(Line line) {
    return LineTable.key(line.text(), line.number());
  }

  private CompletableFuture<List<Line>> pages(
      String text, @Nullable Cursor from, List<Line> found) {
    var all = tables.lines().query(text).limit(4 + world.upTo(9)).pageSize(1 + world.upTo(12));
    // Behind a filter a request may read more than the page takes.
    var query = world.now(50) ? all : all.filter(A.words.beginsWith("words"));
    CompletableFuture<Page<Line>> page =
        from == null
            ? (world.now(50) ? query.page() : query.filledPage())
            : (world.now(50) ? query.page(from) : query.filledPage(from));
    return page.thenCompose(
        each -> {
          found.addAll(each.items());
          return each.next().isPresent()
              ? pages(text, each.next().get(), found)
              : CompletableFuture.completedFuture(found);
        });
  }

  private CompletableFuture<?> delete(String text, List<Line> all) {
    List<Line> before = tables.storedLines().query(text).toList();
    return tables
        .lines()
        .withParallelRequests(1 + world.upTo(2))
        .query(text)
        .pageSize(30)
        .deleteAll()
        .handle(
            (deleted, failure) -> {
              toldOfDeletes(text, before, deleted, Fate.cause(failure));
              return null;
            });
  }

  private void toldOfDeletes(
      String text, List<Line> before, @Nullable Long deleted, @Nullable Throwable failure) {
    int left = tables.storedLines().query(text).toList().size();
    int gone = before.size() - left;
    if (failure == null) {
      assertThat(deleted).as("deleted").isEqualTo(before.size());
      assertThat(left).as("left").isZero();
    } else if (failure instanceof BatchIncompleteException e) {
      assertThat((long) gone)
          .as("gone, of %s done and %s unknown", e.processed(), e.unknown().size())
          .isBetween(e.processed(), e.processed() + e.unknown().size());
    } else {
      assertThat(Fate.of(failure)).isNotEqualTo(Fate.DONE);
      assertThat(gone).as("nothing was deleted").isZero();
    }
  }

  @Override
  void check() {}
}
