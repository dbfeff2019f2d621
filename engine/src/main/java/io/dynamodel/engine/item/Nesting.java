package io.dynamodel.engine.item;

import io.dynamodel.engine.wire.ServiceException;
import java.util.Collection;
import java.util.Map;

/** The limit of lists and maps inside each other: 32 levels. The item is the first one. */
public final class Nesting {

  private static final int LEVELS = 32;

  private Nesting() {}

  /**
   * Checks an item.
   *
   * @throws ServiceException if it has too many levels
   */
  public static void check(Map<String, Value> attributes) {
    check(attributes.values(), LEVELS - 1);
  }

  private static void check(Collection<Value> values, int levels) {
    for (Value value : values) {
      if (value instanceof Value.L list) {
        checkCollection(list.elements(), levels);
      } else if (value instanceof Value.M map) {
        checkCollection(map.members().values(), levels);
      }
    }
  }

  private static void checkCollection(Collection<Value> values, int levels) {
    if (levels == 0) {
      throw ServiceException.tooDeep();
    }
    check(values, levels - 1);
  }
}
