package io.dynamodel.it.hostile;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A value of a type.
 *
 * @param problem why it can't be stored; empty if it can
 */
record Case<T>(Type<T> type, String name, T value, String problem) {

  /** Values that can be stored. */
  @SafeVarargs
  static <T> Stream<Case<?>> of(Type<T> type, T... values) {
    return Arrays.stream(values).map(value -> new Case<>(type, value.toString(), value, ""));
  }

  /** A value that can't be stored. */
  static <T> Case<T> refused(Type<T> type, String name, T value, String problem) {
    return new Case<>(type, name, value, problem);
  }

  @Override
  public String toString() {
    return type + " " + Hostile.shown(name);
  }
}
