package io.dynamodel.internal.item;

import io.dynamodel.exception.ItemValidationException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key whose item is read beside others.
 *
 * @param table the table as it is at the time of the read
 * @param id which item
 * @param key as it is sent
 */
public record KeyRead(TableContext<?> table, TableKey id, Map<String, AttributeValue> key) {

  /**
   * Of a key that DynamoDB can have.
   *
   * @throws ItemValidationException if it can't
   */
  public static KeyRead of(TableContext<?> table, Map<String, AttributeValue> key) {
    KeyRules.checkKey(table, key);
    return new KeyRead(table, TableKey.of(table, key), key);
  }

  /** The same in their order, each item once. */
  public static List<KeyRead> distinct(Collection<KeyRead> reads) {
    Map<TableKey, KeyRead> distinct = new LinkedHashMap<>();
    reads.forEach(read -> distinct.putIfAbsent(read.id(), read));
    return List.copyOf(distinct.values());
  }
}
