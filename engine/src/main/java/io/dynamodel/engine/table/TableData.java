package io.dynamodel.engine.table;

import io.dynamodel.engine.request.IndexDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The items of a table, by its key and by those of its indexes. */
final class TableData {

  private final NavigableMap<ItemKey, StoredItem> items = new TreeMap<>();
  private final Map<String, NavigableMap<ItemKey, StoredItem>> indexes = new LinkedHashMap<>();

  /** All items, in the order of the table. */
  NavigableMap<ItemKey, StoredItem> items() {
    return items;
  }

  /** The items of an index, in its order. */
  NavigableMap<ItemKey, StoredItem> index(String name) {
    NavigableMap<ItemKey, StoredItem> index = indexes.get(name);
    if (index == null) {
      throw new IllegalArgumentException("No index " + name);
    }
    return index;
  }

  boolean hasIndex(String name) {
    return indexes.containsKey(name);
  }

  @Nullable StoredItem get(ItemKey key) {
    return items.get(key);
  }

  void apply(Change change, TableDefinition definition) {
    StoredItem after = change.after();
    if (after == null) {
      items.remove(change.key());
    } else {
      items.put(change.key(), after);
    }
    for (IndexDefinition index : definition.indexes()) {
      NavigableMap<ItemKey, StoredItem> entries = index(index.name());
      remove(entries, place(index, definition, change.before()));
      if (after != null) {
        add(entries, place(index, definition, after), after);
      }
    }
  }

  /** Makes an index of the items that are there. */
  void addIndex(IndexDefinition index, TableDefinition definition) {
    NavigableMap<ItemKey, StoredItem> entries = new TreeMap<>();
    items.values().forEach(item -> add(entries, place(index, definition, item), item));
    indexes.put(index.name(), entries);
  }

  void removeIndex(String name) {
    indexes.remove(name);
  }

  private static void add(
      NavigableMap<ItemKey, StoredItem> entries, @Nullable ItemKey place, StoredItem item) {
    if (place != null) {
      entries.put(place, item);
    }
  }

  private static void remove(NavigableMap<ItemKey, StoredItem> entries, @Nullable ItemKey place) {
    if (place != null) {
      entries.remove(place);
    }
  }

  private static @Nullable ItemKey place(
      IndexDefinition index, TableDefinition definition, @Nullable StoredItem item) {
    return item == null ? null : IndexPlace.of(index, definition, item.attributes());
  }
}
