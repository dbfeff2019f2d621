package io.dynamodel.benchmarks;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The same work, done by each library.
 *
 * @param group the kind of work
 * @param title the work, in a few words
 * @param ways how each library does it
 */
record Comparison(String group, String title, Map<Library, Supplier<Object>> ways) {

  static Comparison of(
      String group, String title, Function<Library, ? extends Supplier<Object>> way) {
    Map<Library, Supplier<Object>> ways = new EnumMap<>(Library.class);
    for (Library library : Library.values()) {
      ways.put(library, way.apply(library));
    }
    return new Comparison(group, title, ways);
  }
}
