package io.dynamodel.engine.journal;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does the changes in a file again, and remembers the requests that made its tables. */
final class Replay {

  private final Database database;
  private final Map<String, Action> actions;
  private final ReplayClock clock;
  private final Map<String, List<Administration>> tables = new LinkedHashMap<>();

  Replay(Database database, Map<String, Action> actions, ReplayClock clock) {
    this.database = database;
    this.actions = actions;
    this.clock = clock;
  }

  /**
   * Does the change of a line.
   *
   * @throws IOException if an engine did not write the line
   * @throws RuntimeException if it can't be done
   */
  void line(Json line) throws IOException {
    if (!(line instanceof Json.Obj entry)) {
      throw new IOException("It is no object");
    }
    if (ItemWrites.isIn(entry)) {
      ItemWrites.restore(entry, database);
    } else {
      again(Administration.read(entry));
    }
  }

  private void again(Administration change) throws IOException {
    Action action = actions.get(change.operation());
    if (action == null || !Administration.OPERATIONS.contains(change.operation())) {
      throw new IOException("There is no operation " + change.operation());
    }
    clock.stopAt(change.time());
    action.answer(change.request());
    remember(change);
  }

  private void remember(Administration change) {
    switch (change.operation()) {
      case Administration.DELETE -> tables.remove(change.table());
      case Administration.CREATE -> tables.put(change.table(), new ArrayList<>(List.of(change)));
      default -> {
        List<Administration> changes = tables.get(change.table());
        if (changes != null) {
          changes.add(change);
        }
      }
    }
  }

  /** The names of the tables that are there now. */
  Set<String> tables() {
    return tables.keySet();
  }

  /** The changes that make the tables that are there now, in an order in which they can be done. */
  List<Administration> administration() {
    return tables.values().stream().flatMap(List::stream).toList();
  }
}
