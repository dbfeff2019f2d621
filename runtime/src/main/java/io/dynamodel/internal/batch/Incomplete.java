package io.dynamodel.internal.batch;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.internal.item.AnsweredReads;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableIdentity;
import io.dynamodel.internal.item.TableKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of batches that could not be finished what became of their pieces. */
final class Incomplete {
  private Incomplete() {}

  /**
   * Of reads.
   *
   * @param asked all that was to be read, in the order asked
   * @param found the items that were
   */
  static BatchIncompleteException ofReads(
      Collection<KeyRead> asked, Map<TableKey, StoredItem> found, BatchOutcome<KeyRead> outcome) {
    Set<TableKey> left = new HashSet<>();
    outcome.left().forEach(read -> left.add(read.id()));
    Map<Boolean, List<KeyRead>> byAnswer =
        asked.stream().collect(Collectors.partitioningBy(read -> !left.contains(read.id())));
    Unfinished unprocessed = Unfinished.ofReads(byAnswer.getOrDefault(false, List.of()));
    AnsweredReads results =
        new AnsweredReads(
            asked.stream().map(read -> TableIdentity.of(read.table())).collect(Collectors.toSet()),
            byAnswer.getOrDefault(true, List.of()),
            found);
    String message =
        "%s: %d items were read, %d keys are left"
            .formatted(named(unprocessed.tables()), outcome.done(), unprocessed.size());
    return new BatchIncompleteException(
        withCause(message, outcome.cause()),
        outcome.done(),
        results,
        unprocessed,
        Unfinished.none(),
        outcome.cause());
  }

  /** Of writes. */
  static BatchIncompleteException ofWrites(BatchOutcome<PendingWrite<?>> outcome) {
    Unfinished left = Unfinished.ofWrites(outcome.left());
    Unfinished unknown = Unfinished.ofWrites(outcome.unknown());
    Set<String> tables = new TreeSet<>(left.tables());
    tables.addAll(unknown.tables());
    String message =
        "%s%d writes are done, %d are left"
            .formatted(tables.isEmpty() ? "" : named(tables) + ": ", outcome.done(), left.size());
    String whole =
        unknown.isEmpty()
            ? message
            : message + "; it is unknown whether %d more are done".formatted(unknown.size());
    return new BatchIncompleteException(
        withCause(whole, outcome.cause()),
        outcome.done(),
        AnsweredReads.none(),
        left,
        unknown,
        outcome.cause());
  }

  private static String named(Collection<String> tables) {
    return (tables.size() == 1 ? "table " : "tables ") + String.join(", ", tables);
  }

  private static String withCause(String message, @Nullable Throwable cause) {
    return cause == null
        ? message
        : message + ": " + Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }
}
