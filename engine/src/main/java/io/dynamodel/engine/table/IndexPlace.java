package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands in an index. Items that were there before the index may have attributes that
 * can't be its keys: such items are not in it.
 */
final class IndexPlace {

  private static final int MAX_PARTITION = 2048;
  private static final int MAX_SORT = 1024;

  private IndexPlace() {}

  /** The place of an item; {@code null} if it is not in the index. */
  static @Nullable ItemKey of(
      IndexDefinition index, TableDefinition table, Map<String, Value> item) {
    return fit(index.keys().partition(), table, item, MAX_PARTITION)
            && fit(index.keys().sort(), table, item, MAX_SORT)
        ? ItemKey.inIndex(index.keys(), table.keys(), item)
        : null;
  }

  private static boolean fit(
      List<String> names, TableDefinition table, Map<String, Value> item, int max) {
    for (String name : names) {
      Value value = item.get(name);
      if (value == null || !fits(value, table.attributes().get(name), max)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Value value, @Nullable Type type, int max) {
    int size = Sizes.of(value);
    return value.type() == type && size > 0 && size <= max;
  }
}
