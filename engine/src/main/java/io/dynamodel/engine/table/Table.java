package io.dynamodel.engine.table;

import java.util.NavigableMap;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A table: its definition, its items, and what is told of each change. Guarded by its database. */
public final class Table {

  private final TableData data = new TableData();
  private final @Nullable Lag lag;
  private TableDefinition definition;

  /** An empty table. With {@code stale}, reads that are not consistent lag behind. */
  Table(TableDefinition definition, boolean stale, Random random) {
    this.definition = definition;
    this.lag = stale ? new Lag(new TableData(), random) : null;
    definition.indexes().forEach(index -> addIndex(index));
  }

  public TableDefinition definition() {
    return definition;
  }

  /** The items in the order of the table, as a read sees them. */
  NavigableMap<ItemKey, StoredItem> items(boolean consistent) {
    return view(consistent).items();
  }

  /** The items of an index in its order, as a read sees them. */
  NavigableMap<ItemKey, StoredItem> items(IndexDefinition index, boolean consistent) {
    return view(consistent && !index.isGlobal()).index(index.name());
  }

  @Nullable StoredItem get(ItemKey key, boolean consistent) {
    return view(consistent).get(key);
  }

  /** Called after a read that was not consistent, so that who reads again gets further. */
  void wasRead() {
    if (lag != null) {
      lag.read(definition);
    }
  }

  /** Does what a write does. All writes come here, whatever their operation. */
  public void apply(Change change) {
    data.apply(change, definition);
    if (lag != null) {
      lag.offer(change, definition);
    }
  }

  private void addIndex(IndexDefinition index) {
    data.addIndex(index, definition);
    if (lag != null) {
      lag.data().addIndex(index, definition);
    }
  }

  private TableData view(boolean consistent) {
    return consistent || lag == null ? data : lag.data();
  }
}
