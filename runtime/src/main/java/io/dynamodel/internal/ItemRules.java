package io.dynamodel.internal;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB refuses of items and keys, refused before anything is sent. */
public final class ItemRules {
  private static final int ITEM_BYTES = 400 * 1024;
  private static final int PARTITION_KEY_BYTES = 2048;
  private static final int SORT_KEY_BYTES = 1024;
  private static final int LEVELS = 32;

  private ItemRules() {}

  static void checkItem(TableContext<?> table, Map<String, AttributeValue> item) {
    checkKey(table, item);
    for (IndexSchema index : table.schema().indexes()) {
      checkKey(table, item, index.key(), "index " + index.name());
    }
    item.forEach((name, value) -> checkDepth(table, item, name, value));
    long size = ItemSize.atLeast(item);
    if (size > ITEM_BYTES) {
      throw refused(
          table,
          item,
          "the item has at least %d bytes; DynamoDB stores up to %d".formatted(size, ITEM_BYTES));
    }
  }

  private static void checkDepth(
      TableContext<?> table, Map<String, AttributeValue> item, String name, AttributeValue value) {
    if (ItemSize.depth(value) > LEVELS) {
      ItemValidationException problem =
          new ItemValidationException("is nested deeper than DynamoDB's " + LEVELS + " levels");
      throw problem.inside(name).in(table.table(), table.keyText(item));
    }
  }

  /** Checks the values of a table's key, which {@code key} holds among other attributes or alone. */
  public static void checkKey(TableContext<?> table, Map<String, AttributeValue> key) {
    checkKey(table, key, table.schema().key(), "the table");
  }

  /** Checks the key values of a query on {@code index}; null: on the table. */
  public static void checkQueried(
      TableContext<?> table, @Nullable IndexSchema index, Map<String, AttributeValue> key) {
    if (index == null) {
      checkKey(table, key);
    } else {
      checkKey(table, key, index.key(), "index " + index.name());
    }
  }

  private static void checkKey(
      TableContext<?> table,
      Map<String, AttributeValue> item,
      List<KeyAttribute<?>> parts,
      String owner) {
    int maximum = PARTITION_KEY_BYTES;
    for (KeyAttribute<?> part : parts) {
      checkKeyValue(table, item, part, maximum, owner);
      maximum = SORT_KEY_BYTES;
    }
  }

  private static void checkKeyValue(
      TableContext<?> table,
      Map<String, AttributeValue> item,
      KeyAttribute<?> part,
      int maximum,
      String owner) {
    AttributeValue value = item.get(part.attribute());
    if (value == null) {
      return;
    }
    int bytes = ItemSize.keyBytes(value);
    if (bytes == 0) {
      throw refused(table, item, part, "is a key of " + owner + " and can't be empty");
    }
    if (bytes > maximum) {
      throw refused(
          table,
          item,
          part,
          "has %d bytes; as a key of %s it may have %d".formatted(bytes, owner, maximum));
    }
  }

  private static RuntimeException refused(
      TableContext<?> table,
      Map<String, AttributeValue> item,
      KeyAttribute<?> part,
      String problem) {
    return new ItemValidationException(problem)
        .inside(part.attribute())
        .in(table.table(), table.keyText(item));
  }

  private static RuntimeException refused(
      TableContext<?> table, Map<String, AttributeValue> item, String problem) {
    return new ItemValidationException(problem).in(table.table(), table.keyText(item));
  }
}
