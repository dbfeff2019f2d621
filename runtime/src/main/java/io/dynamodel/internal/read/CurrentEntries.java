package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.item.KeyIdentity;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeySource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the entries of an index that are as the items of the table are. An index lags behind: some
 * items have other index keys now, and some have come before.
 */
final class CurrentEntries {
  private final TableContext<?> table;
  private final List<String> indexKey;
  private final Set<TableKey> seen = new HashSet<>();

  CurrentEntries(TableContext<?> table, IndexSchema index) {
    this.table = table;
    this.indexKey = index.key().stream().map(KeySource::attribute).toList();
  }

  /**
   * Whether {@code item} still has the index keys of {@code entry}, and comes for the first time.
   */
  boolean isCurrent(StoredItem entry, StoredItem item) {
    return KeyIdentity.of(indexKey, item).equals(KeyIdentity.of(indexKey, entry))
        && seen.add(TableKey.of(table, entry));
  }
}
