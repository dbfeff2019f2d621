package io.dynamodel.internal;

import io.dynamodel.exception.ItemValidationException;
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
}
