package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of a new table: each attribute is defined, and each definition is used. */
final class NewTableKeys {

  private static final List<String> INDEXES =
      List.of("LocalSecondaryIndexes", "GlobalSecondaryIndexes");

  private NewTableKeys() {}

  /** Reads the key of the table, and checks which attributes its indexes have. */
  static KeySchema read(Input input) {
    List<String> defined = AttributeDefinitions.names(input);
    List<Input> schema = input.inputs("KeySchema");
    if (schema.size() > defined.size()) {
      throw KeyChecks.invalid("Some index key attribute have no definition");
    }
    checkDistinct(defined);
    KeyChecks.checkDefined(schema, defined);
    KeyChecks.checkSimple(schema);
    KeySchema keys = KeySchema.of(schema);
    if (INDEXES.stream().anyMatch(input::has)) {
      checkIndexes(input, keys, defined);
    } else if (schema.size() < defined.size()) {
      throw ServiceException.invalidParameter(
          "Number of attributes in KeySchema does not exactly match number of attributes"
              + " defined in AttributeDefinitions");
    }
    return keys;
  }

  private static void checkDistinct(List<String> defined) {
    Set<String> distinct = new HashSet<>();
    for (String name : defined) {
      if (!distinct.add(name)) {
        throw ServiceException.validation("Attribute Name is duplicated: " + name);
      }
    }
  }

  private static void checkIndexes(Input input, KeySchema keys, List<String> defined) {
    INDEXES.forEach(field -> checkNotEmpty(input, field));
    if (input.has("LocalSecondaryIndexes") && keys.sort().isEmpty()) {
      throw ServiceException.invalidParameter(
          "Table KeySchema does not have a range key, which is required when specifying a"
              + " LocalSecondaryIndex");
    }
    Set<String> used = new LinkedHashSet<>(keys.attributes());
    for (String field : INDEXES) {
      for (Input index : input.inputs(field)) {
        List<Input> schema = index.inputs("KeySchema");
        KeyChecks.checkDefined(schema, defined);
        used.addAll(KeyChecks.names(schema));
      }
    }
    if (used.size() < defined.size()) {
      throw ServiceException.invalidParameter(
          "Some AttributeDefinitions are not used. AttributeDefinitions: "
              + defined
              + ", keys used: "
              + used);
    }
  }

  private static void checkNotEmpty(Input input, String field) {
    if (input.has(field) && input.inputs(field).isEmpty()) {
      throw ServiceException.invalidParameter("List of " + field + " is empty");
    }
  }
}
