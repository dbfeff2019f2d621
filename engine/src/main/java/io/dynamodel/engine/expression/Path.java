package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document path: an attribute of the item, and steps into it. */
public record Path(String attribute, List<Step> steps) implements Operand {

  private static final int MAX_LEVELS = 32;

  public Path {
    steps = List.copyOf(steps);
  }

  /** The path of a whole attribute. */
  public static Path of(String attribute) {
    return new Path(attribute, List.of());
  }

  /** Whether it leads into a list or a map. */
  public boolean isNested() {
    return !steps.isEmpty();
  }

  /** What is wrong with its length; null if nothing is. */
  public @Nullable String tooLong() {
    int levels = steps.size() + 1;
    return levels > MAX_LEVELS
        ? "The document path has too many nesting levels; nesting levels: " + levels
        : null;
  }

  @Override
  public @Nullable Value find(Map<String, Value> item) {
    return follow(item, steps);
  }

  @Override
  public @Nullable Type type() {
    return null;
  }

  @Override
  public List<Path> paths() {
    return List.of(this);
  }

  /** Whether its last step can be taken in an item, even if nothing is there yet. */
  boolean isOpenIn(Map<String, Value> item) {
    if (steps.isEmpty()) {
      return true;
    }
    int last = steps.size() - 1;
    Value container = follow(item, steps.subList(0, last));
    return container != null && steps.get(last).fits(container);
  }

  private @Nullable Value follow(Map<String, Value> item, List<Step> steps) {
    Value value = item.get(attribute);
    for (Step step : steps) {
      if (value == null) {
        return null;
      }
      value = step.from(value);
    }
    return value;
  }

  /** Its parts as errors show them: {@code [a, [1], b]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[").append(attribute);
    steps.forEach(step -> text.append(", ").append(step));
    return text.append(']').toString();
  }
}
