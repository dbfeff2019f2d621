package io.dynamodel.engine.table;

import io.dynamodel.engine.request.GetItemRequest;
import io.dynamodel.engine.request.ItemRead;
import io.dynamodel.engine.wire.Json;

/** Gets one item. */
public final class GetItem {

  private GetItem() {}

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static Json execute(Database database, GetItemRequest request) {
    FoundItem found = database.locked(() -> find(database.table(request.table()), request.read()));
    return Json.object()
        .put("Item", found.json())
        .put("ConsumedCapacity", found.capacity().json(request.report().capacity()))
        .json();
  }

  /**
   * Finds an item. Only under the lock of the database.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static FoundItem find(Table table, ItemRead read) {
    FoundItem found = FoundItem.in(table, read);
    if (!read.consistent()) {
      table.wasRead();
    }
    return found;
  }
}
