package io.dynamodel.internal;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB refuses of items, refused before anything is sent. */
final class ItemRules {
  private static final int ITEM_BYTES = 400 * 1024;
  // The item itself is one of them.
  private static final int LEVELS = 32;

  private ItemRules() {}

  static void check(TableContext<?> table, Map<String, AttributeValue> item) {
    KeyRules keys = new KeyRules(table, item, item);
    keys.checkTable();
    keys.checkIndexes();
    try {
      item.forEach(ItemRules::checkDepth);
      checkSize(ItemSize.atLeast(item));
    } catch (AttributeException e) {
      throw e.in(table.table(), table.keyText(item));
    }
  }

  private static void checkDepth(String name, AttributeValue value) {
    if (ItemSize.depth(value) >= LEVELS) {
      throw new ItemValidationException("is nested deeper than DynamoDB's " + LEVELS + " levels")
          .inside(name);
    }
  }

  private static void checkSize(long bytes) {
    if (bytes > ITEM_BYTES) {
      throw new ItemValidationException(
          "the item has at least %d bytes; DynamoDB stores up to %d".formatted(bytes, ITEM_BYTES));
    }
  }
}
