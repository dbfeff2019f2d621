package io.dynamodel.engine.table;

import org.jspecify.annotations.Nullable;

/** A write of one item: {@code before} or {@code after} is null where there is none. */
public record Change(ItemKey key, @Nullable StoredItem before, @Nullable StoredItem after) {

  /** Whether nothing is different afterwards. */
  public boolean isNone() {
    return before == null
        ? after == null
        : after != null && before.attributes().equals(after.attributes());
  }

  /** The bytes that the item had or has, whichever are more. */
  public int size() {
    return Math.max(size(before), size(after));
  }

  private static int size(@Nullable StoredItem item) {
    return item == null ? 0 : item.size();
  }
}
