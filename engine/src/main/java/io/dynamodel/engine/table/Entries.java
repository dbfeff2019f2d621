package io.dynamodel.engine.table;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The items of a table or an index in its order, and the bytes of them all. */
final class Entries {

  private final NavigableMap<ItemKey, StoredItem> items = new TreeMap<>();
  private final ToIntFunction<StoredItem> sizes;
  private long size;

  /** No items yet. {@code sizes} gives the bytes that are held of an item. */
  Entries(ToIntFunction<StoredItem> sizes) {
    this.sizes = sizes;
  }

  /** The items, which can't be changed here. */
  NavigableMap<ItemKey, StoredItem> inOrder() {
    return Collections.unmodifiableNavigableMap(items);
  }

  @Nullable StoredItem get(ItemKey key) {
    return items.get(key);
  }

  /** The bytes of all items. */
  long size() {
    return size;
  }

  void put(ItemKey key, StoredItem item) {
    size += sizes.applyAsInt(item);
    forget(items.put(key, item));
  }

  void remove(ItemKey key) {
    forget(items.remove(key));
  }

  private void forget(@Nullable StoredItem item) {
    if (item != null) {
      size -= sizes.applyAsInt(item);
    }
  }
}
