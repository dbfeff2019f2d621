package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;

/** The checks of a key schema, beside its shape. */
final class KeyChecks {

  private static final int MAX_PARTS = 4;

  private KeyChecks() {}

  /** The attributes of a key schema. */
  static List<String> names(List<Input> schema) {
    return schema.stream().map(element -> element.text("AttributeName")).toList();
  }

  /** Checks that all attributes of a key are defined. */
  static void checkDefined(List<Input> schema, List<String> defined) {
    List<String> keys = names(schema);
    if (!defined.containsAll(keys)) {
      throw ServiceException.invalidParameter(
          "Some index key attributes are not defined in AttributeDefinitions. Keys: "
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
      throw invalid("The second KeySchemaElement is not a RANGE key type");
    }
  }

  /** Checks the key of a global index, which may have several parts of each kind. */
  static void checkSeveral(List<Input> schema) {
    checkDistinct(schema);
    checkFirst(schema);
    long leading = schema.stream().takeWhile(KeyChecks::isPartition).count();
    long partition = schema.stream().filter(KeyChecks::isPartition).count();
    if (leading < partition) {
      throw ServiceException.invalidParameter(
          "All HASH key attributes must precede RANGE key attributes in the KeySchema");
    }
    checkCount(partition, "HASH");
    checkCount(schema.size() - partition, "RANGE");
  }

  private static void checkCount(long count, String type) {
    if (count > MAX_PARTS) {
      throw ServiceException.invalidParameter(
          "The KeySchema exceeds the maximum allowed number of " + type + " key attributes");
    }
  }

  private static void checkDistinct(List<Input> schema) {
    List<String> names = names(schema);
    if (new HashSet<>(names).size() < names.size()) {
      throw ServiceException.validation(
          names.size() == 2
              ? "Both the Hash Key and the Range Key element in the KeySchema have the same name"
              : "The KeySchema contains multiple key attributes with the same name");
    }
  }

  private static void checkFirst(List<Input> schema) {
    if (!isPartition(schema.get(0))) {
      throw invalid("The first KeySchemaElement is not a HASH key type");
    }
  }

  /** A key schema is not valid. */
  static ServiceException invalid(String problem) {
    return ServiceException.validation("Invalid KeySchema: " + problem);
  }

  private static boolean isPartition(Input element) {
    return element.text("KeyType").equals("HASH");
  }
}
