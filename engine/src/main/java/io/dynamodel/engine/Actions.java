package io.dynamodel.engine;

import io.dynamodel.engine.partiql.PartiqlActions;
import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.stream.StreamActions;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.ItemActions;
import io.dynamodel.engine.table.PageActions;
import io.dynamodel.engine.table.TableActions;
import io.dynamodel.engine.transaction.TransactionActions;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations of the service, by their names. */
final class Actions {

  private final Map<String, Action> actions = new LinkedHashMap<>();

  private Actions() {}

  static Map<String, Action> on(Database database) {
    Actions all = new Actions();
    all.actions.putAll(ItemActions.on(database));
    all.actions.putAll(TableActions.on(database));
    all.actions.putAll(PageActions.on(database));
    all.actions.putAll(StreamActions.on(database.streams()));
    all.actions.putAll(TransactionActions.on(database));
    all.actions.putAll(PartiqlActions.on(database));
    return all.actions;
  }
}
