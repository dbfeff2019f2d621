package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.BatchGetItemRequest;
import io.dynamodel.engine.request.BatchGetItemRequest.TableReads;
import io.dynamodel.engine.request.ItemRead;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gets several items. Keys are left unprocessed when the answer is full. */
final class BatchGetItem {

  private static final int MAX_SIZE = 16 * 1024 * 1024;

  private int size = 0;

  private BatchGetItem() {}

  /** The items that were found in one table, and the keys that are left unprocessed. */
  private record Part(TableReads asked, List<FoundItem> found, List<ItemRead> left) {}

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  static Json execute(Database database, BatchGetItemRequest request) {
    List<Part> parts = database.locked(() -> new BatchGetItem().parts(database, request));
    return answer(request.report().capacity(), parts);
  }

  private List<Part> parts(Database database, BatchGetItemRequest request) {
    List<Table> tables =
        request.tables().stream().map(asked -> database.table(asked.table())).toList();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      parts.add(part(tables.get(i), request.tables().get(i)));
    }
    return parts;
  }

  private Part part(Table table, TableReads asked) {
    List<FoundItem> found = new ArrayList<>();
    List<ItemRead> left = new ArrayList<>();
    for (ItemRead read : asked.reads()) {
      FoundItem item = FoundItem.in(table, read);
      if (size + item.size() > MAX_SIZE) {
        left.add(read);
      } else {
        size += item.size();
        found.add(item);
      }
    }
    if (!asked.consistent()) {
      table.wasRead();
    }
    return new Part(asked, found, left);
  }

  private static Json answer(String capacity, List<Part> parts) {
    ObjectBuilder responses = Json.object();
    ObjectBuilder unprocessed = Json.object();
    List<ConsumedCapacity> consumed = new ArrayList<>();
    for (Part part : parts) {
      List<Json.Obj> items =
          part.found().stream().map(FoundItem::json).filter(Objects::nonNull).toList();
      responses.put(part.asked().table(), items);
      if (!part.left().isEmpty()) {
        unprocessed.put(part.asked().table(), again(part));
      }
      part.found().stream()
          .map(FoundItem::capacity)
          .reduce(ConsumedCapacity::plus)
          .ifPresent(consumed::add);
    }
    return Json.object()
        .put("Responses", responses.json())
        .put("UnprocessedKeys", unprocessed.json())
        .put("ConsumedCapacity", ConsumedCapacity.json(consumed, capacity))
        .json();
  }

  /** The request for the keys that are left unprocessed. */
  private static Json again(Part part) {
    ObjectBuilder request = Json.object();
    part.asked().asked().fields().forEach(request::put);
    return request
        .put("Keys", part.left().stream().map(read -> Values.json(read.key())).toList())
        .json();
  }
}
