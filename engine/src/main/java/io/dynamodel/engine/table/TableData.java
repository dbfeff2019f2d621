package io.dynamodel.engine.table;

import io.dynamodel.engine.request.IndexDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a table, by its key and by those of its indexes. */
final class TableData {

  private final Entries items = new Entries(StoredItem::size);
  private final Map<String, Entries> indexes = new LinkedHashMap<>();

  /** All items. */
  Entries items() {
    return items;
  }

  /** The items of an index. */
  Entries index(String name) {
    Entries index = indexes.get(name);
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
      Entries entries = index(index.name());
      remove(entries, place(index, definition, change.before()));
      if (after != null) {
        add(entries, place(index, definition, after), after);
      }
    }
  }

  /** Makes an index of the items that are there. */
  void addIndex(IndexDefinition index, TableDefinition definition) {
    Entries entries = new Entries(item -> IndexEntry.size(index, definition, item));
    items.inOrder().values().forEach(item -> add(entries, place(index, definition, item), item));
    indexes.put(index.name(), entries);
  }

  void removeIndex(String name) {
    indexes.remove(name);
  }

  private static void add(Entries entries, @Nullable ItemKey place, StoredItem item) {
    if (place != null) {
      entries.put(place, item);
    }
  }

  private static void remove(Entries entries, @Nullable ItemKey place) {
    if (place != null) {
      entries.remove(place);
    }
  }

  private static @Nullable ItemKey place(
      IndexDefinition index, TableDefinition definition, @Nullable StoredItem item) {
    return item == null ? null : IndexPlace.of(index, definition, item.attributes());
  }
}
