package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The chosen parts of a map or a list, by the steps that lead to them. Without steps it is all. */
final class Shape {

  /** Elements of a list are answered in the order of the list, not in that of the paths. */
  private static final Comparator<Step> ORDER =
      Comparator.comparing(step -> step instanceof Step.Index index ? index.index() : -1);

  private final Map<Step, Shape> below = new LinkedHashMap<>();

  private Shape() {}

  /** The shape that has all that the paths lead to. */
  static Shape of(List<Path> paths) {
    Shape root = new Shape();
    for (Path path : paths) {
      Shape shape = root.below(new Step.Name(path.attribute()));
      for (Step step : path.steps()) {
        shape = shape.below(step);
      }
    }
    return root;
  }

  private Shape below(Step step) {
    return below.computeIfAbsent(step, any -> new Shape());
  }

  /** The chosen parts of an item. */
  Map<String, Value> of(Map<String, Value> item) {
    Map<String, Value> chosen = new LinkedHashMap<>();
    below.forEach(
        (step, shape) -> {
          if (step instanceof Step.Name name) {
            Value value = item.get(name.name());
            Value part = value == null ? null : shape.of(value);
            if (part != null) {
              chosen.put(name.name(), part);
            }
          }
        });
    return Collections.unmodifiableMap(chosen);
  }

  private @Nullable Value of(Value value) {
    if (below.isEmpty()) {
      return value;
    }
    if (value instanceof Value.M map) {
      Map<String, Value> members = of(map.members());
      return members.isEmpty() ? null : new Value.M(members);
    }
    if (value instanceof Value.L list) {
      List<Value> elements = of(list);
      return elements.isEmpty() ? null : new Value.L(elements);
    }
    return null;
  }

  private List<Value> of(Value.L list) {
    List<Value> elements = new ArrayList<>();
    below.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .forEach(
            entry -> {
              Value value = entry.getKey().from(list);
              Value part = value == null ? null : entry.getValue().of(value);
              if (part != null) {
                elements.add(part);
              }
            });
    return elements;
  }
}
