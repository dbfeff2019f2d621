package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.stream.Cause;
import io.dynamodel.engine.stream.Streams;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table: its definition, its items and its stream. Guarded by its database. */
public final class Table {

  private final TableData data = new TableData();
  private final @Nullable Lag lag;
  private TableDefinition definition;
  private final StreamFeed feed;
  private final UnkeptWrites unkept;

  /** An empty table. With {@code stale}, reads that are not consistent lag behind. */
  Table(
      TableDefinition definition,
      boolean stale,
      Random random,
      Streams streams,
      UnkeptWrites unkept) {
    this.definition = definition;
    this.unkept = unkept;
    this.lag = stale ? new Lag(new TableData(), random) : null;
    this.feed = new StreamFeed(streams);
    definition.indexes().forEach(this::addIndex);
    feed.follow(definition);
  }

  public TableDefinition definition() {
    return definition;
  }

  /** Changes the definition: indexes come and go, items stay. */
  void become(TableDefinition next) {
    Set<IndexDefinition> before = new HashSet<>(definition.indexes());
    Set<IndexDefinition> after = new HashSet<>(next.indexes());
    before.stream().filter(index -> !after.contains(index)).forEach(this::removeIndex);
    definition = next;
    after.stream().filter(index -> !before.contains(index)).forEach(this::addIndex);
    feed.follow(next);
  }

  /** Ends the changes that are over by now, of the table and of its indexes. */
  void settle(Instant now) {
    if (!definition.state().isSettled()) {
      become(definition.with(definition.state().settled(now)));
    }
  }

  /** The number of items. */
  long count() {
    return data.items().inOrder().size();
  }

  /** The number of items in an index. */
  long count(IndexDefinition index) {
    return data.hasIndex(index.name()) ? data.index(index.name()).inOrder().size() : 0;
  }

  /** The bytes of all items. */
  long size() {
    return data.items().size();
  }

  /** The bytes of what an index holds. */
  long size(IndexDefinition index) {
    return data.hasIndex(index.name()) ? data.index(index.name()).size() : 0;
  }

  /** The items in the order of the table, as a read sees them. */
  NavigableMap<ItemKey, StoredItem> items(boolean consistent) {
    return view(consistent).items().inOrder();
  }

  /** The items of an index in its order, as a read sees them. */
  NavigableMap<ItemKey, StoredItem> items(IndexDefinition index, boolean consistent) {
    return view(consistent && !index.isGlobal()).index(index.name()).inOrder();
  }

  @Nullable StoredItem get(ItemKey key, boolean consistent) {
    return view(consistent).get(key);
  }

  /** Called after a read that was not consistent. The next such read sees more. */
  void wasRead() {
    if (lag != null) {
      lag.read(definition);
    }
  }

  /** Applies a write of a request. */
  public void apply(Change change) {
    apply(change, Cause.REQUEST);
  }

  /** Applies a write. */
  void apply(Change change, Cause cause) {
    data.apply(change, definition);
    if (lag != null) {
      lag.offer(change, definition);
    }
    feed.tell(change, cause);
    unkept.add(definition, change);
  }

  /** All items, in the order of the table. */
  public Collection<StoredItem> stored() {
    return data.items().inOrder().values();
  }

  /**
   * Puts back an item from the data file. Streams are not told.
   *
   * @throws IllegalArgumentException if it has no key of this table
   */
  public void restore(Map<String, Value> item) {
    ItemKey key = key(item);
    restore(key, StoredItem.of(key, item));
  }

  /**
   * Deletes an item again that the data file has as deleted. Streams are not told.
   *
   * @throws IllegalArgumentException if it is no key of this table
   */
  public void restoreDeletion(Map<String, Value> key) {
    restore(key(key), null);
  }

  private void restore(ItemKey key, @Nullable StoredItem item) {
    Change change = new Change(key, data.get(key), item);
    data.apply(change, definition);
    if (lag != null) {
      lag.data().apply(change, definition);
    }
  }

  private ItemKey key(Map<String, Value> item) {
    ItemKey key = ItemKey.inTable(definition.keys(), item);
    if (key == null) {
      throw new IllegalArgumentException("No key of " + definition.name() + ": " + item.keySet());
    }
    return key;
  }

  private void addIndex(IndexDefinition index) {
    data.addIndex(index, definition);
    if (lag != null) {
      lag.data().addIndex(index, definition);
    }
  }

  private void removeIndex(IndexDefinition index) {
    data.removeIndex(index.name());
    if (lag != null) {
      lag.data().removeIndex(index.name());
    }
  }

  private TableData view(boolean consistent) {
    return consistent || lag == null ? data : lag.data();
  }
}
