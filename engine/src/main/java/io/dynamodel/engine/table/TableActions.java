package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.CreateTableRequest;
import io.dynamodel.engine.request.ListTablesRequest;
import io.dynamodel.engine.request.TableNameRequest;
import io.dynamodel.engine.wire.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The operations on tables as a whole. */
public final class TableActions {

  private TableActions() {}

  /** What is done with the tables of a database, by the names of the operations. */
  public static Map<String, Action> on(Database database) {
    TableAdmin admin = new TableAdmin(database);
    TableCreation creation = new TableCreation(database);
    Map<String, Action> actions = new LinkedHashMap<>();
    actions.put(
        "CreateTable",
        new Action(
            CreateTableRequest.SHAPE, input -> creation.create(CreateTableRequest.of(input))));
    actions.put("DescribeTable", ofTable(admin::describe));
    actions.put("DeleteTable", ofTable(admin::delete));
    actions.put(
        "ListTables",
        new Action(ListTablesRequest.SHAPE, input -> admin.list(ListTablesRequest.of(input))));
    return actions;
  }

  private static Action ofTable(Function<String, Json> answer) {
    return new Action(TableNameRequest.SHAPE, input -> answer.apply(TableNameRequest.of(input)));
  }
}
