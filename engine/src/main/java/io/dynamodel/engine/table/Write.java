package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Value;
import java.util.Map;

/** A change of an item, and the table that it is in. */
public record Write(TableDefinition table, Change change) {

  /** The key of the item as attributes. */
  public Map<String, Value> key() {
    StoredItem item = change.after() == null ? change.before() : change.after();
    return Attributes.only(item == null ? Map.of() : item.attributes(), table.keys().attributes());
  }
}
