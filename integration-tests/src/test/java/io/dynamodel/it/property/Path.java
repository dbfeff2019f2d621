package io.dynamodel.it.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a value stands in an item.
 *
 * @param steps the names (texts) and list indexes (integers) that lead to it
 */
record Path(List<Object> steps) implements Comparable<Path> {
  private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|'([^']*)'|([^.\\['\\]]+)");

  /** Reads {@code name.name[0].'a name with a . in it'}. */
  static Path of(String text) {
    return new Path(STEP.matcher(text).results().map(Path::step).toList());
  }

  private static Object step(MatchResult found) {
    if (found.group(1) != null) {
      return Integer.valueOf(found.group(1));
    }
    return found.group(2) != null ? found.group(2) : found.group(3);
  }

  Path at(int index) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(index);
    return new Path(longer);
  }

  String top() {
    return (String) steps.get(0);
  }

  Object last() {
    return steps.get(steps.size() - 1);
  }

  boolean isTopLevel() {
    return steps.size() == 1;
  }

  Path parent() {
    return new Path(steps.subList(0, steps.size() - 1));
  }

  /** What stands here in a map of these attributes; null where there is nothing. */
  @Nullable AttributeValue in(Map<String, AttributeValue> attributes) {
    return within(AttributeValue.fromM(attributes));
  }

  @Nullable AttributeValue within(AttributeValue whole) {
    AttributeValue found = whole;
    for (Object step : steps) {
      found = found == null ? null : member(found, step);
    }
    return found;
  }

  private static @Nullable AttributeValue member(AttributeValue whole, Object step) {
    if (step instanceof Integer index) {
      return whole.hasL() && index < whole.l().size() ? whole.l().get(index) : null;
    }
    return whole.hasM() ? whole.m().get((String) step) : null;
  }

  /** Whether a value here has members of the kind of {@code step}. */
  static boolean takes(@Nullable AttributeValue whole, Object step) {
    return whole != null && (step instanceof Integer ? whole.hasL() : whole.hasM());
  }

  /**
   * Whether DynamoDB refuses both in one update: one is the other or a part of it, or they see one
   * value as a list and as a map.
   */
  boolean conflictsWith(Path other) {
    int common = 0;
    int shorter = Math.min(steps.size(), other.steps.size());
    while (common < shorter && steps.get(common).equals(other.steps.get(common))) {
      common++;
    }
    return common == shorter || steps.get(common).getClass() != other.steps.get(common).getClass();
  }

  /** Elements by their indexes; for the rest, any order does. */
  @Override
  public int compareTo(Path other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      int order = compare(steps.get(i), other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  private static int compare(Object step, Object other) {
    return step instanceof Integer index && other instanceof Integer otherIndex
        ? index.compareTo(otherIndex)
        : step.toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return steps.toString();
  }
}
