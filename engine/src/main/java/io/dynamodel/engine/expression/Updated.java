package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import java.util.Map;

/** What an update has made of an item. */
public record Updated(Map<String, Value> before, Map<String, Value> after, Projection touched) {

  /** What stood where it was updated. */
  public Map<String, Value> oldParts() {
    return touched.apply(before);
  }

  /** What stands where it was updated. */
  public Map<String, Value> newParts() {
    return touched.apply(after);
  }
}
