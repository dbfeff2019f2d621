package io.dynamodel.engine.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that were read one after the other.
 *
 * @param isFull whether reading has stopped, though there may be more
 */
record Page(List<Reading.Item> items, boolean isFull) {

  private static final int MAX_SIZE = 1024 * 1024;

  /** Reads until there are as many as {@code limit}, or one of them fills a megabyte. */
  static Page read(Collection<StoredItem> items, Reading reading, @Nullable Long limit) {
    List<Reading.Item> read = new ArrayList<>();
    long size = 0;
    for (StoredItem each : items) {
      Reading.Item item = reading.read(each);
      read.add(item);
      size += item.size();
      if (size >= MAX_SIZE || (limit != null && read.size() >= limit)) {
        return new Page(read, true);
      }
    }
    return new Page(read, false);
  }
}
