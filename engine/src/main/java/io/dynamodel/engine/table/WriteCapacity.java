package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.request.IndexDefinition;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the units of a write: those of the item, and those of each index that it changes. */
public final class WriteCapacity {

  private WriteCapacity() {}

  /** The units of a change of an item. */
  public static ConsumedCapacity of(TableDefinition table, Change change) {
    Map<String, Double> local = new TreeMap<>();
    Map<String, Double> global = new TreeMap<>();
    for (IndexDefinition index : table.indexes()) {
      double units =
          units(
              IndexEntry.of(index, table, change.before()),
              IndexEntry.of(index, table, change.after()));
      if (units > 0) {
        (index.isGlobal() ? global : local).put(index.name(), units);
      }
    }
    double units = ConsumedCapacity.toWrite(change.size());
    return new ConsumedCapacity(table.name(), units, local, global);
  }

  /** An entry that moves is deleted in one place and put in another, which are two writes. */
  private static double units(@Nullable IndexEntry before, @Nullable IndexEntry after) {
    if (before == null || after == null) {
      return units(before) + units(after);
    }
    if (!before.place().equals(after.place())) {
      return units(before) + units(after);
    }
    return before.attributes().equals(after.attributes())
        ? 0
        : Math.max(units(before), units(after));
  }

  private static double units(@Nullable IndexEntry entry) {
    return entry == null ? 0 : ConsumedCapacity.toWrite(Sizes.of(entry.attributes()));
  }
}
