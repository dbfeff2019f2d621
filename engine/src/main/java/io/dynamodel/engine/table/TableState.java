package io.dynamodel.engine.table;

import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.TableOptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a table is administered: all that can change of it. */
record TableState(
    Progress progress,
    Billing billing,
    ProvisionedUnits units,
    List<GlobalIndex> globalIndexes,
    @Nullable LatestStream stream,
    TableOptions options,
    Map<String, String> tags,
    @Nullable String timeToLive) {

  TableState {
    globalIndexes = List.copyOf(globalIndexes);
  }

  /** The global indexes that take part in writes. */
  List<IndexDefinition> maintained() {
    return globalIndexes.stream()
        .filter(index -> !index.progress().isDeleting())
        .map(GlobalIndex::definition)
        .toList();
  }

  /** The state after all that is over by now. */
  TableState settled(Instant now) {
    return with(progress.settled(now))
        .withIndexes(
            globalIndexes.stream()
                .filter(index -> !index.isGone(now))
                .map(index -> index.with(index.progress().settled(now)))
                .toList());
  }

  /** Whether the table is no more. */
  boolean isGone(Instant now) {
    return progress.isDeleting() && progress.isOver(now);
  }

  /** The stream that is told of writes, null if there is none. */
  @Nullable LatestStream openStream() {
    return stream != null && stream.specification().enabled() && !progress.isDeleting()
        ? stream
        : null;
  }

  TableState with(Progress next) {
    return new TableState(next, billing, units, globalIndexes, stream, options, tags, timeToLive);
  }

  TableState withIndexes(List<GlobalIndex> next) {
    return new TableState(progress, billing, units, next, stream, options, tags, timeToLive);
  }

  TableState eachIndex(UnaryOperator<GlobalIndex> change) {
    return withIndexes(globalIndexes.stream().map(change).toList());
  }
}
