package io.dynamodel.engine.table;

import io.dynamodel.engine.request.ListTablesRequest;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** Describes, lists and deletes tables. */
final class TableAdmin {

  private final Database database;

  TableAdmin(Database database) {
    this.database = database;
  }

  /**
   * Answers DescribeTable.
   *
   * @throws ServiceException a ResourceNotFoundException
   */
  Json describe(String name) {
    return database.locked(
        () -> Json.object().put("Table", description(database.administered(name))).json());
  }

  /**
   * Answers DeleteTable.
   *
   * @throws ServiceException if the table is not there, is in use or is protected
   */
  Json delete(String name) {
    return database.locked(
        () -> {
          Table table = database.administered(name);
          TableState state = table.definition().state();
          InUse.checkIndexes(state);
          InUse.check(table.definition());
          if (state.options().isProtected()) {
            throw ServiceException.validation(
                "Resource cannot be deleted as it is currently protected against deletion."
                    + " Disable deletion protection first.");
          }
          table.become(
              table.definition().with(state.with(database.begin(Progress.Status.DELETING))));
          return Json.object().put("TableDescription", description(table)).json();
        });
  }

  /** Answers ListTables. */
  Json list(ListTablesRequest request) {
    return database.locked(
        () -> {
          NavigableMap<String, Table> tables = database.tables();
          String start = request.start();
          List<String> names =
              new ArrayList<>(
                  start == null ? tables.keySet() : tables.tailMap(start, false).keySet());
          boolean more = names.size() > request.limit();
          List<String> page = more ? names.subList(0, request.limit()) : names;
          return Json.object()
              .put("TableNames", page.stream().map(Json::of).toList())
              .put("LastEvaluatedTableName", more ? page.get(page.size() - 1) : null)
              .json();
        });
  }

  private Json description(Table table) {
    return TableDescription.of(table, database.clock().instant());
  }
}
