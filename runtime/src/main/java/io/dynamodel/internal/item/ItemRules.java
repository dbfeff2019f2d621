package io.dynamodel.internal.item;

import io.dynamodel.contract.CanIgnoreReturnValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB refuses of items, refused before anything is sent. */
public final class ItemRules {
  private static final int ITEM_BYTES = 400 * 1024;

  private ItemRules() {}

  /** Checks an item that is written as a whole; gives the bytes that it has at least. */
  @CanIgnoreReturnValue
  public static long check(TableContext<?> table, Map<String, AttributeValue> item) {
    KeyRules keys = new KeyRules(table, item, item);
    keys.checkTable();
    keys.checkNoGuard();
    keys.checkIndexes();
    try {
      return checkedSize(ItemSize.ofItem(item));
    } catch (AttributeException e) {
      throw table.placed(e, table.keyText(item));
    }
  }

  /** Checks what an update stores in the item of {@code key}, whatever else that has. */
  public static void checkStored(
      TableContext<?> table, Map<String, AttributeValue> key, Map<String, AttributeValue> stored) {
    new KeyRules(table, key, stored).checkIndexes();
    try {
      checkedSize(ItemSize.atLeast(stored));
    } catch (AttributeException e) {
      throw table.placed(e, table.keyText(key));
    }
  }

  @CanIgnoreReturnValue
  private static long checkedSize(long bytes) {
    if (bytes > ITEM_BYTES) {
      throw new ItemValidationException(
          "the item has at least %d bytes; DynamoDB stores up to %d".formatted(bytes, ITEM_BYTES));
    }
    return bytes;
  }
}
