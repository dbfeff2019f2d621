package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses empty text and bytes as keys. The service finds them first: other mistakes of a write
 * cancel its transaction, this one refuses the request.
 */
public final class EmptyKeys {

  private static final String REFUSED = "One or more parameter values are not valid. ";

  private EmptyKeys() {}

  /** Whether an error is a refusal of an empty key. */
  public static boolean isRefusal(ServiceException error) {
    return error.text().startsWith(REFUSED);
  }

  /** Checks the attributes of the table's key. */
  static void check(TableDefinition table, Map<String, Value> attributes) {
    table.keys().attributes().forEach(name -> check(name, attributes.get(name)));
  }

  /** Checks what a request gives for an attribute of a key. */
  static void check(String name, @Nullable Value value) {
    String empty = empty(value);
    if (empty != null) {
      throw refusal("", empty, " Key: " + name);
    }
  }

  /** Checks an attribute of an item that is a key of an index. */
  static void checkInItem(IndexDefinition index, String name, Value value) {
    String empty = empty(value);
    if (empty != null) {
      throw refusal(
          "A value specified for a secondary index key is not supported. ",
          empty,
          " IndexName: " + index.name() + ", IndexKey: " + name);
    }
  }

  /** Checks what an update has made of an attribute that is a key of an index. */
  static void checkUpdated(Value value) {
    String empty = empty(value);
    if (empty != null) {
      throw refusal(
          "The update expression attempted to update a secondary index key to a value that is not"
              + " supported. ",
          empty,
          "");
    }
  }

  private static ServiceException refusal(String before, String empty, String behind) {
    return ServiceException.validation(
        REFUSED
            + before
            + "The AttributeValue for a key attribute cannot contain an empty "
            + empty
            + " value."
            + behind);
  }

  private static @Nullable String empty(@Nullable Value value) {
    if (value instanceof Value.S s && s.text().isEmpty()) {
      return "string";
    }
    return value instanceof Value.B b && b.bytes().length == 0 ? "binary" : null;
  }
}
