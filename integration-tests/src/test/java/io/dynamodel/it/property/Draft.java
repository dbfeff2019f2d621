package io.dynamodel.it.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value with other members. */
final class Draft {
  private Draft() {}

  /**
   * {@code whole} with {@code value} at the end of {@code steps}, or with nothing there if it is
   * null. In a list, what is set behind the last element is appended, and what is removed closes
   * its gap.
   */
  static AttributeValue with(
      AttributeValue whole, List<Object> steps, @Nullable AttributeValue value) {
    Object step = steps.get(0);
    AttributeValue member =
        steps.size() == 1
            ? value
            : with(new Path(List.of(step)).within(whole), steps.subList(1, steps.size()), value);
    return step instanceof Integer index
        ? AttributeValue.fromL(with(whole.l(), index, member))
        : AttributeValue.fromM(with(whole.m(), (String) step, member));
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> map, String name, @Nullable AttributeValue member) {
    Map<String, AttributeValue> changed = new TreeMap<>(map);
    if (member == null) {
      changed.remove(name);
    } else {
      changed.put(name, member);
    }
    return changed;
  }

  private static List<AttributeValue> with(
      List<AttributeValue> list, int index, @Nullable AttributeValue member) {
    List<AttributeValue> changed = new ArrayList<>(list);
    boolean isThere = index < list.size();
    if (isThere) {
      changed.remove(index);
    }
    if (member != null) {
      changed.add(Math.min(index, list.size()), member);
    }
    return changed;
  }
}
