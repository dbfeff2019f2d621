package io.dynamodel.engine.table;

import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.NewGlobalIndex;
import io.dynamodel.engine.request.RequestUnits;
import java.time.Instant;

/** A global index as it is administered. */
record GlobalIndex(
    IndexDefinition definition,
    Progress progress,
    ProvisionedUnits units,
    RequestUnits onDemand,
    RequestUnits warm) {

  static GlobalIndex of(NewGlobalIndex index, Progress progress) {
    return new GlobalIndex(
        index.definition(),
        progress,
        ProvisionedUnits.of(index.throughput()),
        index.onDemand(),
        index.warm());
  }

  String name() {
    return definition.name();
  }

  GlobalIndex with(Progress next) {
    return new GlobalIndex(definition, next, units, onDemand, warm);
  }

  GlobalIndex with(ProvisionedUnits next) {
    return new GlobalIndex(definition, progress, next, onDemand, warm);
  }

  GlobalIndex with(RequestUnits nextOnDemand, RequestUnits nextWarm) {
    return new GlobalIndex(definition, progress, units, nextOnDemand, nextWarm);
  }

  /** Whether the index is deleted by now. */
  boolean isGone(Instant now) {
    return progress.isDeleting() && progress.isOver(now);
  }

  /** The index after the changes that are over by now. */
  GlobalIndex settled(Instant now) {
    return progress.isOver(now) ? with(progress.settled(now)).with(units.settled()) : this;
  }
}
