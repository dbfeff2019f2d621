package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the key of an item in its table, or refuses what can't be one. */
final class PrimaryKey {

  /** The bytes that a partition key may have. */
  static final int MAX_PARTITION = 2048;

  /** The bytes that a sort key may have. */
  static final int MAX_SORT = 1024;

  private PrimaryKey() {}

  /**
   * The place of a key, which has the attributes of the key and no others.
   *
   * @throws ServiceException if it has not
   */
  static ItemKey of(TableDefinition table, Map<String, Value> key) {
    if (key.size() != table.keys().attributes().size()) {
      throw unlikeSchema();
    }
    return among(table, key);
  }

  /**
   * The place of the key that is among other attributes, as batches find it.
   *
   * @throws ServiceException if it is not there
   */
  static ItemKey among(TableDefinition table, Map<String, Value> attributes) {
    for (String name : table.keys().attributes()) {
      Value value = attributes.get(name);
      if (value == null || value.type() != table.type(name)) {
        throw unlikeSchema();
      }
    }
    return place(table, attributes);
  }

  /**
   * The place of an item.
   *
   * @throws ServiceException if its key is not complete, or can't be one
   */
  static ItemKey ofItem(TableDefinition table, Map<String, Value> item) {
    for (String name : table.keys().attributes()) {
      checkType(name, table.type(name), item.get(name));
    }
    return place(table, item);
  }

  private static void checkType(String name, Type expected, @Nullable Value value) {
    if (value == null) {
      throw ServiceException.invalidParameter("Missing the key " + name + " in the item");
    }
    if (value.type() != expected) {
      throw ServiceException.invalidParameter(
          "Type mismatch for key " + name + " expected: " + expected + " actual: " + value.type());
    }
  }

  private static ItemKey place(TableDefinition table, Map<String, Value> attributes) {
    EmptyKeys.check(table, attributes);
    checkSizes(table.keys(), attributes);
    return Objects.requireNonNull(ItemKey.inTable(table.keys(), attributes));
  }

  /** Checks that those attributes of a key that are there are not too large. */
  static void checkSizes(KeySchema keys, Map<String, Value> attributes) {
    if (size(keys.partition(), attributes) > MAX_PARTITION) {
      throw ServiceException.invalidParameter(
          "Size of hashkey has exceeded the maximum size limit of" + MAX_PARTITION + " bytes");
    }
    if (size(keys.sort(), attributes) > MAX_SORT) {
      throw ServiceException.invalidParameter(
          "Aggregated size of all range keys has exceeded the size limit of "
              + MAX_SORT
              + " bytes");
    }
  }

  private static int size(List<String> names, Map<String, Value> attributes) {
    int size = 0;
    for (String name : names) {
      Value value = attributes.get(name);
      size += value == null ? 0 : Sizes.of(value);
    }
    return size;
  }

  private static ServiceException unlikeSchema() {
    return ServiceException.validation("The provided key element does not match the schema");
  }
}
