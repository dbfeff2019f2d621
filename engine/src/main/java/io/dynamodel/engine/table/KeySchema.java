package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a key, in order. A table has one of each kind at the most; a global index up to
 * four.
 */
public record KeySchema(List<String> partition, List<String> sort) {

  public KeySchema {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
  }

  /** Partition first. */
  public List<String> attributes() {
    List<String> all = new ArrayList<>(partition);
    all.addAll(sort);
    return all;
  }

  /** The values of a list of attributes, {@code null} if one is absent. */
  static @Nullable List<Value> values(List<String> attributes, Map<String, Value> item) {
    List<Value> values = new ArrayList<>(attributes.size());
    for (String attribute : attributes) {
      Value value = item.get(attribute);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }
}
