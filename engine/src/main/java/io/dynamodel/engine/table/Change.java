package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.stream.Cause;
import io.dynamodel.engine.stream.ItemChange;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a write does to one item: {@code before} or {@code after} is null where there is none. */
public record Change(ItemKey key, @Nullable StoredItem before, @Nullable StoredItem after) {

  /** Whether nothing is different afterwards. */
  public boolean isNone() {
    return before == null
        ? after == null
        : after != null && before.attributes().equals(after.attributes());
  }

  /** The change as streams tell it. */
  ItemChange asTold(KeySchema keys, Cause cause) {
    Map<String, Value> old = attributes(before);
    Map<String, Value> item = attributes(after);
    Map<String, Value> key = new LinkedHashMap<>();
    for (String name : keys.attributes()) {
      Value value = item != null ? item.get(name) : old != null ? old.get(name) : null;
      if (value != null) {
        key.put(name, value);
      }
    }
    return new ItemChange(key, old, item, cause);
  }

  private static @Nullable Map<String, Value> attributes(@Nullable StoredItem item) {
    return item == null ? null : item.attributes();
  }
}
