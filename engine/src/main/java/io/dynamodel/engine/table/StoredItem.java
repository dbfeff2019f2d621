package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import java.util.Map;

/** An item as it is stored: its key in the table, all of its attributes, and its size in bytes. */
public record StoredItem(ItemKey key, Map<String, Value> attributes, int size) {

  static StoredItem of(ItemKey key, Map<String, Value> attributes) {
    return new StoredItem(key, Attributes.copyOf(attributes), Sizes.of(attributes));
  }
}
