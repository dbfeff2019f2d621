package io.dynamodel.engine.partiql;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.table.Database;
import java.util.Map;

/** What can be asked in statements of PartiQL. */
public final class PartiqlActions {

  private PartiqlActions() {}

  /** The operations by their names. */
  public static Map<String, Action> on(Database database) {
    return Map.of(
        "ExecuteStatement",
        new Action(ExecuteStatement.SHAPE, new ExecuteStatement(database)::answer),
        "BatchExecuteStatement",
        new Action(BatchExecuteStatement.SHAPE, new BatchExecuteStatement(database)::answer),
        "ExecuteTransaction",
        new Action(ExecuteTransaction.SHAPE, new ExecuteTransaction(database)::answer));
  }
}
