package io.dynamodel.engine.transaction;

import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The writes of a transaction that was done. */
record Written(List<DoneWrite> writes) {

  /** The answer to the request. */
  Json.Obj json(CostReport report) {
    return json(
        Costs.written(writes.stream().map(DoneWrite::writing).toList(), report.capacity()), report);
  }

  /** The answer if the request comes again. */
  Json.Obj jsonAgain(CostReport report) {
    return json(
        Costs.read(writes.stream().map(DoneWrite::reading).toList(), report.capacity()), report);
  }

  private Json.Obj json(@Nullable Json costs, CostReport report) {
    return Json.object()
        .put("ConsumedCapacity", costs)
        .put("ItemCollectionMetrics", report.collections() ? collections() : null)
        .json();
  }

  private @Nullable Json collections() {
    Map<String, List<Json>> byTable = new TreeMap<>();
    for (DoneWrite write : writes) {
      Json collection = write.collection();
      if (collection != null) {
        byTable.computeIfAbsent(write.table(), name -> new ArrayList<>()).add(collection);
      }
    }
    ObjectBuilder json = Json.object();
    byTable.forEach(json::put);
    return byTable.isEmpty() ? null : json.json();
  }
}
