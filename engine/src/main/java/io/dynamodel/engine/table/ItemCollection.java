package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items with one partition key. Tables with local indexes report the size of a collection. */
public final class ItemCollection {

  private ItemCollection() {}

  /** The metrics of a collection, null if the table has none. None gets large in a test. */
  public static @Nullable Json metrics(TableDefinition table, Map<String, Value> keyed) {
    if (table.indexes().stream().allMatch(IndexDefinition::isGlobal)) {
      return null;
    }
    Map<String, Value> key = Attributes.only(keyed, table.keys().partition());
    return Json.object()
        .put("ItemCollectionKey", Values.json(key))
        .put("SizeEstimateRangeGB", List.of(Json.of(0.0), Json.of(1.0)))
        .json();
  }
}
