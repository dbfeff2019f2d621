package io.dynamodel.engine.table;

import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.NewGlobalIndex;
import io.dynamodel.engine.request.Throughput;
import java.time.Instant;

/** A global index as it is administered. */
record GlobalIndex(IndexDefinition definition, Progress progress, ProvisionedUnits units) {

  static GlobalIndex of(NewGlobalIndex index, Progress progress) {
    return new GlobalIndex(index.definition(), progress, ProvisionedUnits.of(index.throughput()));
  }

  String name() {
    return definition.name();
  }

  GlobalIndex with(Progress next) {
    return new GlobalIndex(definition, next, units);
  }

  GlobalIndex with(Throughput throughput, Instant now) {
    return new GlobalIndex(definition, progress, units.changedTo(throughput, now));
  }

  /** Whether it is no more. */
  boolean isGone(Instant now) {
    return progress.isDeleting() && progress.isOver(now);
  }
}
