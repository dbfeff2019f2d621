package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses values that can't be keys of indexes. An item may lack such a key: it is not in the index
 * then. The first index by name is blamed.
 */
final class IndexKeys {

  private final TableDefinition table;

  IndexKeys(TableDefinition table) {
    this.table = table;
  }

  /** Visits each index and each attribute of its key. */
  private interface Visitor {
    void visit(IndexDefinition index, String name, Type type);
  }

  /** Checks an item that is put. */
  void checkItem(Map<String, Value> item) {
    visit(
        (index, name, type) -> {
          Value value = item.get(name);
          if (value != null) {
            checkType(index, name, type, value.type());
            EmptyKeys.checkInItem(index, name, value);
            checkSize(index, name, value);
          }
        });
  }

  /** Checks the types that an update gives to attributes. */
  void checkTypes(Map<String, Type> types) {
    visit(
        (index, name, type) -> {
          Type actual = types.get(name);
          if (actual != null) {
            checkType(index, name, type, actual);
          }
        });
  }

  /** Checks the attributes that an update has changed in an item. */
  void checkUpdated(Set<String> updated, Map<String, Value> item) {
    visit(
        (index, name, type) -> {
          Value value = item.get(name);
          if (value != null && updated.contains(name)) {
            checkUpdated(index, name, type, value);
          }
        });
  }

  private void checkUpdated(IndexDefinition index, String name, Type type, Value value) {
    if (value.type() != type) {
      throw ServiceException.validation(
          "The update expression attempted to update the secondary index key to unsupported type");
    }
    EmptyKeys.checkUpdated(value);
    checkSize(index, name, value);
  }

  /** Checks that no path leads into a key of the table or of an index. */
  void checkScalars(Set<String> nested) {
    for (String name : table.keys().attributes()) {
      if (nested.contains(name)) {
        throw notScalar("Key: " + name);
      }
    }
    visit(
        (index, name, type) -> {
          if (nested.contains(name)) {
            throw notScalar("IndexKey: " + name);
          }
        });
  }

  private static ServiceException notScalar(String key) {
    return ServiceException.validation(
        "Key attributes must be scalars; list random access '[]' and map lookup '.' are not"
            + " allowed: "
            + key);
  }

  private void visit(Visitor visitor) {
    List<IndexDefinition> byName =
        table.indexes().stream().sorted(Comparator.comparing(IndexDefinition::name)).toList();
    for (IndexDefinition index : byName) {
      for (String name : index.keys().attributes()) {
        visitor.visit(index, name, table.type(name));
      }
    }
  }

  private static void checkType(IndexDefinition index, String name, Type expected, Type actual) {
    if (actual != expected) {
      throw ServiceException.invalidParameter(
          "Type mismatch for Index Key "
              + name
              + " Expected: "
              + expected
              + " Actual: "
              + actual
              + " IndexName: "
              + index.name());
    }
  }

  private static void checkSize(IndexDefinition index, String name, Value value) {
    int most =
        index.keys().partition().contains(name) ? PrimaryKey.MAX_PARTITION : PrimaryKey.MAX_SORT;
    int size = Sizes.of(value);
    if (size > most) {
      throw ServiceException.invalidParameter(
          "Size limit exceeded for Index Key "
              + name
              + " Actual Size: "
              + size
              + " bytes Max Size: "
              + most
              + " bytes IndexName: "
              + index.name());
    }
  }
}
