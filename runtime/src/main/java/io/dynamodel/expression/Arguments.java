package io.dynamodel.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Checks of arguments that several attributes share. */
final class Arguments {
  private Arguments() {}

  /** All values of a method with at least one. */
  static <V> List<V> list(V first, V[] more) {
    List<V> values = new ArrayList<>(Objects.requireNonNull(more, "more").length + 1);
    values.add(Objects.requireNonNull(first, "first"));
    requireNoNull("more", Arrays.asList(more));
    values.addAll(Arrays.asList(more));
    return values;
  }

  /** Refuses a collection that is null, or has null in it: {@code values[1]}. */
  static void requireNoNull(String name, Collection<?> values) {
    int index = 0;
    for (Object value : Objects.requireNonNull(values, name)) {
      if (value == null) {
        throw new NullPointerException(name + "[" + index + "]");
      }
      index++;
    }
  }
}
