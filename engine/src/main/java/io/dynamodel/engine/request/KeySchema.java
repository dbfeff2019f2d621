package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.Json;
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

  /** Reads a key schema that was checked. */
  static KeySchema of(List<Input> elements) {
    return new KeySchema(names(elements, "HASH"), names(elements, "RANGE"));
  }

  private static List<String> names(List<Input> elements, String type) {
    return elements.stream()
        .filter(element -> element.text("KeyType").equals(type))
        .map(element -> element.text("AttributeName"))
        .toList();
  }

  /** Partition first. */
  public List<String> attributes() {
    List<String> all = new ArrayList<>(partition);
    all.addAll(sort);
    return all;
  }

  /** The values of a list of attributes, {@code null} if one is absent. */
  public static @Nullable List<Value> values(List<String> attributes, Map<String, Value> item) {
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

  /** The key schema as it is described. */
  public Json json() {
    List<Json> elements = new ArrayList<>();
    partition.forEach(name -> elements.add(element(name, "HASH")));
    sort.forEach(name -> elements.add(element(name, "RANGE")));
    return Json.of(elements);
  }

  private static Json element(String name, String type) {
    return Json.object().put("AttributeName", name).put("KeyType", type).json();
  }
}
