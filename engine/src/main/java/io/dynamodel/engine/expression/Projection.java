package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The parts of an item that are asked for. */
public final class Projection implements Expression {

  private final List<Path> paths;
  private final UnaryOperator<Map<String, Value>> part;

  private Projection(List<Path> paths, UnaryOperator<Map<String, Value>> part) {
    this.paths = List.copyOf(paths);
    this.part = part;
  }

  /** The parts that paths lead to. */
  static Projection of(List<Path> paths) {
    return new Projection(paths, Shape.of(paths)::of);
  }

  /** The values that paths lead to, each by a name of its own instead of inside of its parents. */
  public static Projection named(Map<String, Path> paths) {
    return new Projection(List.copyOf(paths.values()), item -> named(paths, item));
  }

  private static Map<String, Value> named(Map<String, Path> paths, Map<String, Value> item) {
    Map<String, Value> values = new LinkedHashMap<>();
    paths.forEach(
        (name, path) -> {
          Value value = path.find(item);
          if (value != null) {
            values.put(name, value);
          }
        });
    return Collections.unmodifiableMap(values);
  }

  /**
   * Reads a projection.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Projection parse(String text, Placeholders placeholders) {
    return new ProjectionParser(text, placeholders).parse();
  }

  /**
   * Whole attributes, as {@code AttributesToGet} names them.
   *
   * @throws ServiceException if one stands there twice
   */
  public static Projection ofAttributes(List<String> attributes) {
    Set<String> seen = new HashSet<>();
    for (String attribute : attributes) {
      if (!seen.add(attribute)) {
        throw ServiceException.invalidParameter("Duplicate value in attribute name: " + attribute);
      }
    }
    return of(attributes.stream().map(Path::of).toList());
  }

  @Override
  public List<Path> paths() {
    return paths;
  }

  /** The projected parts of an item. The chosen elements of a list move together. */
  public Map<String, Value> apply(Map<String, Value> item) {
    return part.apply(item);
  }
}
