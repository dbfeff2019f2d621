package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.BatchWriteItemRequest;
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
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Puts and deletes several items. All are checked before the first one is written. */
public final class BatchWriteItem {

  private BatchWriteItem() {}

  /** One write of the batch, with what it changes. */
  private record Step(ItemWrite write, Table table, Change change) {}

  /** A write that was done, or else was left. */
  private record Done(ItemWrite write, TableDefinition table, @Nullable Change change) {}

  /** The item that is written. */
  private record Target(String table, ItemKey key) {}

  /**
   * Answers a request.
   *
   * @param leaves whether the next item is left unprocessed
   * @throws ServiceException if the service refuses it
   */
  public static Json execute(
      Database database, BatchWriteItemRequest request, BooleanSupplier leaves) {
    List<Done> done = database.locked(() -> write(steps(database, request.writes()), leaves));
    return answer(request, done);
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
      steps.add(new Step(write, table, WritePlan.of(table, write)));
    }
    return steps;
  }

  private static List<Done> write(List<Step> steps, BooleanSupplier leaves) {
    List<Done> done = new ArrayList<>();
    for (Step step : steps) {
      Change change = leaves.getAsBoolean() ? null : step.change();
      if (change != null) {
        step.table().apply(change);
      }
      done.add(new Done(step.write(), step.table().definition(), change));
    }
    return done;
  }

  private static Json answer(BatchWriteItemRequest request, List<Done> all) {
    Map<String, List<Json>> unprocessed = new LinkedHashMap<>();
    Map<String, List<Json>> collections = new LinkedHashMap<>();
    Map<String, ConsumedCapacity> consumed = new LinkedHashMap<>();
    for (Done done : all) {
      String table = done.write().table();
      if (done.change() == null) {
        unprocessed.computeIfAbsent(table, name -> new ArrayList<>()).add(again(done.write()));
        continue;
      }
      consumed.merge(table, WriteCapacity.of(done.table(), done.change()), ConsumedCapacity::plus);
      Json metrics = ItemCollection.metrics(done.table(), done.write().keyed());
      if (metrics != null) {
        collections.computeIfAbsent(table, name -> new ArrayList<>()).add(metrics);
      }
    }
    return Json.object()
        .put("UnprocessedItems", byTable(unprocessed))
        .put("ItemCollectionMetrics", request.report().collections() ? byTable(collections) : null)
        .put(
            "ConsumedCapacity",
            ConsumedCapacity.json(consumed.values(), request.report().capacity()))
        .json();
  }

  private static Json byTable(Map<String, List<Json>> lists) {
    ObjectBuilder json = Json.object();
    lists.forEach(json::put);
    return json.json();
  }

  /** The request for what was left. */
  private static Json again(ItemWrite write) {
    Json.Obj keyed = Values.json(write.keyed());
    return write instanceof ItemWrite.Put
        ? Json.object().put("PutRequest", Json.object().put("Item", keyed).json()).json()
        : Json.object().put("DeleteRequest", Json.object().put("Key", keyed).json()).json();
  }
}
