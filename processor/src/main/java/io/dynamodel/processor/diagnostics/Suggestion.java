package io.dynamodel.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /** What to do about a name that is none of those that there are. */
  public static String instead(String name, Collection<String> names) {
    return near(name, names)
        .map(meant -> "Did you mean \"" + meant + "\"?")
        .orElseGet(() -> "Choose one of " + String.join(", ", names) + ".");
  }

  /** The one of {@code names} that is nearest, unless even that is far away. */
  static Optional<String> near(String name, Collection<String> names) {
    int limit = Math.max(1, name.length() / 3);
    return names.stream()
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
  }

  /** How many letters have to be inserted, left out or replaced, whatever their case. */
  private static int distance(String from, String to) {
    String source = from.toLowerCase(Locale.ROOT);
    String target = to.toLowerCase(Locale.ROOT);
    int[] row = new int[target.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int length = 1; length <= source.length(); length++) {
      next(row, source, length, target);
    }
    return row[target.length()];
  }

  private static void next(int[] row, String source, int length, String target) {
    int diagonal = row[0];
    row[0] = length;
    for (int column = 1; column < row.length; column++) {
      boolean same = source.charAt(length - 1) == target.charAt(column - 1);
      int replaced = diagonal + (same ? 0 : 1);
      diagonal = row[column];
      row[column] = Math.min(replaced, 1 + Math.min(row[column - 1], diagonal));
    }
  }
}
