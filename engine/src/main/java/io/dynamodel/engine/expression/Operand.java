package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operand of an expression: it has a value for each item. */
public sealed interface Operand permits Path, Literal, SizeOf, Assigned {

  /** The value for an item, or null if there is none. */
  @Nullable Value find(Map<String, Value> item);

  /** The type that it has for every item, or null if that depends on the item. */
  @Nullable Type type();

  /** The paths in it. */
  List<Path> paths();

  /** The value for an item. */
  default Value get(Map<String, Value> item) {
    Value value = find(item);
    if (value == null) {
      throw ServiceException.validation(
          "The provided expression refers to an attribute that does not exist in the item");
    }
    return value;
  }
}
