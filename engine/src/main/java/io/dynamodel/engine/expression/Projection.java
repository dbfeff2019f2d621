package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of an item that are asked for. */
public final class Projection implements Expression {

  private final List<Path> paths;
  private final Shape shape;

  private Projection(List<Path> paths, Shape shape) {
    this.paths = paths;
    this.shape = shape;
  }

  /** The parts that paths lead to. */
  static Projection of(List<Path> paths) {
    return new Projection(List.copyOf(paths), Shape.of(paths));
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
        throw ServiceException.validation(
            "One or more parameter values were invalid: Duplicate value in attribute name: "
                + attribute);
      }
    }
    return of(attributes.stream().map(Path::of).toList());
  }

  @Override
  public List<Path> paths() {
    return paths;
  }

  /** Those parts of an item that it has. The chosen elements of a list move together. */
  public Map<String, Value> apply(Map<String, Value> item) {
    return shape.of(item);
  }
}
