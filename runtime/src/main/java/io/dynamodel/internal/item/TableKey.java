package io.dynamodel.internal.item;

import io.dynamodel.convert.StoredItem;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What tells one item from all others: models of one table share it.
 *
 * @param table the physical table
 * @param key its key
 */
public record TableKey(String table, KeyIdentity key) {

  /** Of the item that has the key attributes of {@code item}. */
  public static TableKey of(TableContext<?> table, Map<String, AttributeValue> item) {
    return new TableKey(table.table(), KeyIdentity.of(table, item));
  }

  /** As {@link #of(TableContext, Map)}, of an item that was read. */
  public static TableKey of(TableContext<?> table, StoredItem item) {
    return new TableKey(table.table(), KeyIdentity.of(table, item));
  }
}
