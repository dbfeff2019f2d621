package io.dynamodel.expression;

import java.util.Collection;
import java.util.Objects;

/** Checks of arguments that several attributes share. */
final class Arguments {
  private Arguments() {}

  /** Refuses a collection of no elements. */
  static void requireElements(AttributePath path, Collection<?> elements) {
    if (Objects.requireNonNull(elements, "elements").isEmpty()) {
      throw new IllegalArgumentException(path + ": there must be at least one element");
    }
  }
}
