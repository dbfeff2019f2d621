package io.dynamodel.engine.transaction;

import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.ItemRead;
import io.dynamodel.engine.request.TransactGetItemsRequest;
import io.dynamodel.engine.request.TransactGetItemsRequest.Get;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.FoundItem;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.table.Target;
import io.dynamodel.engine.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads some items as they are at one moment. */
public final class TransactGet {

  private final Database database;

  public TransactGet(Database database) {
    this.database = database;
  }

  /** A read, and the table that it is of. */
  private record Action(Table table, ItemRead read) {

    Target target() {
      return new Target(table.definition().name(), FoundItem.key(table, read));
    }

    FoundItem find() {
      return FoundItem.in(table, read);
    }
  }

  /**
   * Answers a request.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses or cancels it
   */
  Json answer(TransactGetItemsRequest request) {
    List<FoundItem> found = read(request.gets());
    return answer(found.stream().map(FoundItem::json).toList(), found, request.report());
  }

  /**
   * Finds some items.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses or cancels it
   */
  public List<FoundItem> read(List<Get> gets) {
    List<FoundItem> found = database.locked(() -> find(gets));
    Attempts.checkSize(found.stream().mapToLong(FoundItem::size).sum());
    return found;
  }

  /** The answer that shows some items, null for none, and what it took to find them. */
  public static Json answer(
      List<Json.@Nullable Obj> items, List<FoundItem> found, CostReport report) {
    return Json.object()
        .put("Responses", items.stream().map(TransactGet::response).toList())
        .put(
            "ConsumedCapacity",
            Costs.read(found.stream().map(FoundItem::capacity).toList(), report.capacity()))
        .json();
  }

  private List<FoundItem> find(List<Get> gets) {
    Attempts<Action> actions =
        new Attempts<>(
            gets.stream().map(get -> new Action(database.table(get.table()), get.read())).toList());
    actions.checkTargets(Action::target);
    return actions.all(Action::find, refusal -> false);
  }

  /** An item without any of the projected attributes is answered like an absent one. */
  private static Json response(Json.@Nullable Obj item) {
    return Json.object().put("Item", item == null || item.fields().isEmpty() ? null : item).json();
  }
}
