package io.dynamodel.engine.table;

import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.ItemRead;
import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/** The result of a read of one item: null for no item. */
public record FoundItem(TableDefinition table, ItemRead read, @Nullable StoredItem item) {

  /**
   * Reads an item.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the key or the projection is refused
   */
  public static FoundItem in(Table table, ItemRead read) {
    TableDefinition definition = table.definition();
    ItemKey key = PrimaryKey.of(definition, read.key());
    Projection projection = read.projection();
    if (projection != null) {
      new IndexKeys(definition).checkScalars(projection.nestedAttributes());
    }
    return new FoundItem(definition, read, table.get(key, read.consistent()));
  }

  /**
   * The place of the item that is read.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the key is refused
   */
  public static ItemKey key(Table table, ItemRead read) {
    return PrimaryKey.of(table.definition(), read.key());
  }

  /** The bytes that were read. A projection makes them no fewer. */
  public int size() {
    return item == null ? 0 : item.size();
  }

  /** The units that the read takes. */
  public ConsumedCapacity capacity() {
    return ConsumedCapacity.toRead(table.name(), size(), read.consistent());
  }

  /** The answer, null if there is no item. */
  public Json.@Nullable Obj json() {
    if (item == null) {
      return null;
    }
    Projection projection = read.projection();
    return Values.json(
        projection == null ? item.attributes() : projection.apply(item.attributes()));
  }
}
