package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.request.ProjectedAttributes;
import io.dynamodel.engine.wire.ServiceException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The source of pages: a table, or one of its indexes. */
record Source(TableDefinition table, @Nullable IndexDefinition index) {

  /**
   * Finds an index of a table, or the table itself if {@code index} is null.
   *
   * @throws ServiceException if there is no such index, or it can't be read consistently
   */
  static Source of(TableDefinition table, @Nullable String index, boolean consistent) {
    if (index == null) {
      return new Source(table, null);
    }
    IndexDefinition found =
        table
            .index(index)
            .orElseThrow(
                () ->
                    ServiceException.validation(
                        "The table does not have the specified index: " + index));
    if (found.isGlobal() && consistent) {
      throw ServiceException.validation(
          "Consistent reads are not supported on global secondary indexes");
    }
    if (table.state().globalIndex(index).filter(each -> !each.progress().isUsable()).isPresent()) {
      throw ServiceException.validation(
          "Cannot read from backfilling global secondary index: " + index);
    }
    return new Source(table, found);
  }

  /** The key that its items are ordered by. */
  KeySchema keys() {
    return index == null ? table.keys() : index.keys();
  }

  /** The attributes that give the place of an item: those of both keys. */
  Set<String> keyAttributes() {
    Set<String> attributes = new LinkedHashSet<>(table.keys().attributes());
    attributes.addAll(keys().attributes());
    return attributes;
  }

  /** Its items in their order. */
  NavigableMap<ItemKey, StoredItem> items(Table from, boolean consistent) {
    return index == null ? from.items(consistent) : from.items(index, consistent);
  }

  /** The place of an item in its order. */
  @Nullable ItemKey place(Map<String, Value> item) {
    return index == null
        ? ItemKey.inTable(table.keys(), item)
        : ItemKey.inIndex(index.keys(), table.keys(), item);
  }

  /** Whether it holds all attributes of its items. */
  boolean holdsAll() {
    return index == null || index.projected() instanceof ProjectedAttributes.All;
  }

  /** Whether it holds an attribute of those items that have it. */
  boolean holds(String attribute) {
    return holdsAll()
        || keyAttributes().contains(attribute)
        || (index != null
            && index.projected() instanceof ProjectedAttributes.Include include
            && include.attributes().contains(attribute));
  }

  /** The attributes of an item that it holds. */
  Map<String, Value> held(StoredItem item) {
    return index == null
        ? item.attributes()
        : IndexEntry.projected(index, table, item.attributes());
  }
}
