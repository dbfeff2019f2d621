package io.dynamodel.engine.table;

import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.request.ReturnValues;
import io.dynamodel.engine.request.WriteItemRequest;
import io.dynamodel.engine.wire.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one item: PutItem, UpdateItem and DeleteItem. */
public final class WriteItem {

  private WriteItem() {}

  /** What was written, of what table. */
  private record Written(TableDefinition table, Change change) {}

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static Json execute(Database database, WriteItemRequest request) {
    ItemWrite write = request.write();
    Written written =
        database.locked(
            () -> {
              Table table = database.table(write.table());
              Change change = WritePlan.of(table, write);
              table.apply(change);
              return new Written(table.definition(), change);
            });
    return answer(request, written.table(), written.change());
  }

  private static Json answer(WriteItemRequest request, TableDefinition table, Change change) {
    CostReport report = request.report();
    return Json.object()
        .put("Attributes", attributes(request, change))
        .put("ConsumedCapacity", WriteCapacity.of(table, change).json(report.capacity()))
        .put(
            "ItemCollectionMetrics",
            report.collections() ? ItemCollection.metrics(table, request.write().keyed()) : null)
        .json();
  }

  private static @Nullable Json attributes(WriteItemRequest request, Change change) {
    StoredItem item = request.returned().isOld() ? change.before() : change.after();
    if (item == null || request.returned() == ReturnValues.NONE) {
      return null;
    }
    Map<String, Value> attributes = item.attributes();
    if (request.returned().isUpdated() && request.write() instanceof ItemWrite.Update update) {
      Projection touched = update.update().touched();
      attributes = touched.apply(attributes);
    }
    return attributes.isEmpty() ? null : Values.json(attributes);
  }
}
