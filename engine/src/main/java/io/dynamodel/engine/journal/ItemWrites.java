package io.dynamodel.engine.journal;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.StoredItem;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.table.Write;
import io.dynamodel.engine.wire.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes of one moment: {@code {"writes": [{"table": "t", "put": {…}}]}}. */
final class ItemWrites {

  private static final String WRITES = "writes";
  private static final String TABLE = "table";
  private static final String PUT = "put";
  private static final String DELETE = "delete";

  private ItemWrites() {}

  static Json json(List<Write> writes) {
    return Json.object().put(WRITES, writes.stream().map(ItemWrites::json).toList()).json();
  }

  private static Json json(Write write) {
    StoredItem after = write.change().after();
    return after == null
        ? json(write.table().name(), DELETE, write.key())
        : json(write.table().name(), PUT, after.attributes());
  }

  /** An item that is there, as if it was written now. */
  static Json put(String table, StoredItem item) {
    return Json.object().put(WRITES, List.of(json(table, PUT, item.attributes()))).json();
  }

  private static Json json(String table, String verb, Map<String, Value> attributes) {
    return Json.object().put(TABLE, table).put(verb, Values.json(attributes)).json();
  }

  /** Whether a line has writes, and is not of another kind. */
  static boolean isIn(Json.Obj line) {
    return line.fields().containsKey(WRITES);
  }

  /** Does writes again. */
  static void restore(Json.Obj line, Database database) throws IOException {
    if (!(line.fields().get(WRITES) instanceof Json.Arr writes)) {
      throw new IOException("It has no list of writes");
    }
    for (Json write : writes.elements()) {
      if (!(write instanceof Json.Obj object)
          || !(object.fields().get(TABLE) instanceof Json.Text name)) {
        throw new IOException("A write has no table");
      }
      Table table = database.find(name.text());
      if (table == null) {
        throw new IOException("There is no table " + name.text());
      }
      restore(object.fields(), table);
    }
  }

  private static void restore(Map<String, Json> write, Table table) throws IOException {
    if (write.get(PUT) instanceof Json.Obj item) {
      table.restore(Values.readAttributes(item));
    } else if (write.get(DELETE) instanceof Json.Obj key) {
      table.restoreDeletion(Values.readAttributes(key));
    } else {
      throw new IOException("A write neither puts nor deletes");
    }
  }
}
