package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.ProjectedAttributes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entry of an item in an index: its place and its attributes. */
record IndexEntry(ItemKey place, Map<String, Value> attributes) {

  /** The entry of an item, null if there is no item, or none of it in the index. */
  static @Nullable IndexEntry of(
      IndexDefinition index, TableDefinition table, @Nullable StoredItem item) {
    if (item == null) {
      return null;
    }
    ItemKey place = IndexPlace.of(index, table, item.attributes());
    return place == null ? null : new IndexEntry(place, projected(index, table, item.attributes()));
  }

  /** The bytes that an index holds of an item that is in it. */
  static int size(IndexDefinition index, TableDefinition table, StoredItem item) {
    return index.projected() instanceof ProjectedAttributes.All
        ? item.size()
        : Sizes.of(projected(index, table, item.attributes()));
  }

  /** The attributes of an item that an index holds. */
  static Map<String, Value> projected(
      IndexDefinition index, TableDefinition table, Map<String, Value> item) {
    if (index.projected() instanceof ProjectedAttributes.All) {
      return item;
    }
    Set<String> names = new LinkedHashSet<>(table.keys().attributes());
    names.addAll(index.keys().attributes());
    if (index.projected() instanceof ProjectedAttributes.Include include) {
      names.addAll(include.attributes());
    }
    return Attributes.only(item, names);
  }
}
