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

  /** A write that is done, of what table. */
  public record Written(TableDefinition table, WriteItemRequest request, Change change) {

    /** The attributes that are answered; null if none are asked for or there. */
    public Json.@Nullable Obj attributes() {
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

    /** The units that it takes. */
    public ConsumedCapacity capacity() {
      return WriteCapacity.of(table, change);
    }
  }

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static Json execute(Database database, WriteItemRequest request) {
    return answer(database.locked(() -> write(database.table(request.write().table()), request)));
  }

  /**
   * Does what a request asks for. Only under the lock of the database.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static Written write(Table table, WriteItemRequest request) {
    Change change = WritePlan.of(table, request.write());
    table.apply(change);
    return new Written(table.definition(), request, change);
  }

  private static Json answer(Written written) {
    CostReport report = written.request().report();
    Map<String, Value> keyed = written.request().write().keyed();
    return Json.object()
        .put("Attributes", written.attributes())
        .put("ConsumedCapacity", written.capacity().json(report.capacity()))
        .put(
            "ItemCollectionMetrics",
            report.collections() ? ItemCollection.metrics(written.table(), keyed) : null)
        .json();
  }
}
