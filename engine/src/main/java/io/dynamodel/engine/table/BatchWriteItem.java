package io.dynamodel.engine.table;

import io.dynamodel.engine.request.BatchWriteItemRequest;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts and deletes several items. All are checked before the first one is written. */
final class BatchWriteItem {

  private BatchWriteItem() {}

  /** One write of the batch, with what it changes. */
  private record Step(ItemWrite write, Table table, TableDefinition definition, Change change) {}

  /**
   * Answers a request.
   *
   * @throws ServiceException if the service refuses it
   */
  static Json execute(Database database, BatchWriteItemRequest request) {
    List<Step> steps =
        database.locked(
            () -> {
              List<Step> all = steps(database, request.writes());
              all.forEach(step -> step.table().apply(step.change()));
              return all;
            });
    return answer(request.report(), steps);
  }

  private static List<Step> steps(Database database, List<ItemWrite> writes) {
    Set<Target> targets = new HashSet<>();
    List<Step> steps = new ArrayList<>();
    for (ItemWrite write : writes) {
      Table table = database.table(write.table());
      ItemKey key = PrimaryKey.among(table.definition(), write.keyed());
      if (!targets.add(new Target(table.definition().name(), key))) {
        throw ServiceException.validation("Provided list of item keys contains duplicates");
      }
      steps.add(new Step(write, table, table.definition(), WritePlan.of(table, write)));
    }
    return steps;
  }

  private static Json answer(CostReport report, List<Step> steps) {
    Map<String, List<Json>> collections = new LinkedHashMap<>();
    Map<String, ConsumedCapacity> consumed = new LinkedHashMap<>();
    for (Step step : steps) {
      String table = step.write().table();
      consumed.merge(
          table, WriteCapacity.of(step.definition(), step.change()), ConsumedCapacity::plus);
      Json metrics = ItemCollection.metrics(step.definition(), step.write().keyed());
      if (metrics != null) {
        collections.computeIfAbsent(table, name -> new ArrayList<>()).add(metrics);
      }
    }
    return Json.object()
        .put("UnprocessedItems", Json.object().json())
        .put("ItemCollectionMetrics", report.collections() ? byTable(collections) : null)
        .put("ConsumedCapacity", ConsumedCapacity.json(consumed.values(), report.capacity()))
        .json();
  }

  private static Json byTable(Map<String, List<Json>> lists) {
    ObjectBuilder json = Json.object();
    lists.forEach(json::put);
    return json.json();
  }
}
