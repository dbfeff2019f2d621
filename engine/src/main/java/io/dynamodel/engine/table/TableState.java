package io.dynamodel.engine.table;

import io.dynamodel.engine.request.BillingMode;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.TableOptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state of a table: all of it that UpdateTable and others can change. */
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

  Optional<GlobalIndex> globalIndex(String name) {
    return globalIndexes.stream().filter(index -> index.name().equals(name)).findAny();
  }

  BillingMode mode() {
    return billing.mode();
  }

  /** Whether nothing happens to the table and its indexes. */
  boolean isSettled() {
    return progress.isActive()
        && globalIndexes.stream().allMatch(index -> index.progress().isActive());
  }

  /** The state after the changes that are over by now. */
  TableState settled(Instant now) {
    TableState settled = progress.isOver(now) ? with(progress.settled(now)) : this;
    return settled
        .with(progress.isOver(now) ? units.settled() : units)
        .withIndexes(
            globalIndexes.stream()
                .filter(index -> !index.isGone(now))
                .map(index -> index.settled(now))
                .toList());
  }

  /** Whether the table is deleted by now. */
  boolean isGone(Instant now) {
    return progress.isDeleting() && progress.isOver(now);
  }

  /** The stream that records writes, null if there is none. */
  @Nullable LatestStream openStream() {
    return stream != null && stream.specification().enabled() && !progress.isDeleting()
        ? stream
        : null;
  }

  TableState with(Progress next) {
    return new TableState(next, billing, units, globalIndexes, stream, options, tags, timeToLive);
  }

  TableState with(Billing next) {
    return new TableState(progress, next, units, globalIndexes, stream, options, tags, timeToLive);
  }

  TableState with(ProvisionedUnits next) {
    return new TableState(
        progress, billing, next, globalIndexes, stream, options, tags, timeToLive);
  }

  TableState with(@Nullable LatestStream next) {
    return new TableState(progress, billing, units, globalIndexes, next, options, tags, timeToLive);
  }

  TableState with(TableOptions next) {
    return new TableState(progress, billing, units, globalIndexes, stream, next, tags, timeToLive);
  }

  TableState withIndexes(List<GlobalIndex> next) {
    return new TableState(progress, billing, units, next, stream, options, tags, timeToLive);
  }

  TableState withIndex(String name, UnaryOperator<GlobalIndex> change) {
    return withIndexes(
        globalIndexes.stream()
            .map(index -> index.name().equals(name) ? change.apply(index) : index)
            .toList());
  }

  TableState withTags(Map<String, String> next) {
    return new TableState(
        progress, billing, units, globalIndexes, stream, options, next, timeToLive);
  }

  TableState withTimeToLive(@Nullable String attribute) {
    return new TableState(
        progress, billing, units, globalIndexes, stream, options, tags, attribute);
  }
}
