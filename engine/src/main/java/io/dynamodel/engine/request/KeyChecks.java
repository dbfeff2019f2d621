package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;

/** What makes a key schema valid, beside its shape. */
final class KeyChecks {

  private static final int MOST_PARTS = 4;

  private KeyChecks() {}

  /** The attributes of a key schema. */
  static List<String> names(List<Input> schema) {
    return schema.stream().map(element -> element.text("AttributeName")).toList();
  }

  /** Checks that all attributes of a key are defined. */
  static void checkDefined(List<String> keys, List<String> defined) {
    if (!defined.containsAll(keys)) {
      throw ServiceException.validation(
          "One or more parameter values were invalid: Some index key attributes are not defined in"
              + " AttributeDefinitions. Keys: "
              + keys
              + ", AttributeDefinitions: "
              + defined);
    }
  }

  /** Checks the key of a table or of a local index. */
  static void checkSimple(List<Input> schema) {
    checkDistinct(schema);
    checkFirst(schema);
    if (schema.size() > 1 && isPartition(schema.get(1))) {
      throw ServiceException.validation(
          "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
    }
  }

  /** Checks the key of a global index, which may have several parts of each kind. */
  static void checkSeveral(List<Input> schema) {
    checkDistinct(schema);
    checkFirst(schema);
    long partition = schema.stream().takeWhile(KeyChecks::isPartition).count();
    long all = schema.stream().filter(KeyChecks::isPartition).count();
    if (partition < all) {
      throw ServiceException.validation(
          "Invalid KeySchema: All HASH key elements must precede RANGE key elements");
    }
    if (partition > MOST_PARTS || schema.size() - partition > MOST_PARTS) {
      throw ServiceException.validation(
          "Invalid KeySchema: At most 4 HASH and 4 RANGE key elements are allowed");
    }
  }

  private static void checkDistinct(List<Input> schema) {
    List<String> names = names(schema);
    if (new HashSet<>(names).size() < names.size()) {
      throw ServiceException.validation(
          "Both the Hash Key and the Range Key element in the KeySchema have the same name");
    }
  }

  private static void checkFirst(List<Input> schema) {
    if (!isPartition(schema.get(0))) {
      throw ServiceException.validation(
          "Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
    }
  }

  private static boolean isPartition(Input element) {
    return element.text("KeyType").equals("HASH");
  }
}
