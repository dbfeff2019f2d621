package io.dynamodel.internal.item;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What makes two keys of one table the same: numbers count by value, not by their text.
 *
 * @param values the values of the key attributes in the table's order
 */
public record KeyIdentity(List<Object> values) {

  /** Of the key of {@code item}. */
  public static KeyIdentity of(TableContext<?> table, Map<String, AttributeValue> item) {
    return of(table.keyNames(), StoredItem.of(item));
  }

  /** As {@link #of(TableContext, Map)}, of an item that was read. */
  public static KeyIdentity of(TableContext<?> table, StoredItem item) {
    return of(table.keyNames(), item);
  }

  /** Of a key whose attributes are in the table's order. */
  public static KeyIdentity of(Map<String, AttributeValue> key) {
    return of(List.copyOf(key.keySet()), StoredItem.of(key));
  }

  /** Of the key attributes {@code names}; one that is absent is like no other value. */
  public static KeyIdentity of(List<String> names, StoredItem item) {
    Object[] values = new Object[names.size()];
    for (int i = 0; i < values.length; i++) {
      StoredValue value = item.value(names.get(i));
      values[i] = value == null ? List.of() : Canonical.of(value.toAttributeValue());
    }
    return new KeyIdentity(List.of(values));
  }
}
