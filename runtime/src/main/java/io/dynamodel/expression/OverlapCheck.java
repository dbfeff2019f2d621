package io.dynamodel.expression;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds two paths of one update of which one is the other or a part of it. */
final class OverlapCheck {
  private final Map<AttributePath, AttributePath> changed = new HashMap<>();
  private final Map<AttributePath, AttributePath> within = new HashMap<>();

  /**
   * Takes the next path.
   *
   * @throws IllegalArgumentException if it overlaps an earlier one
   */
  void add(AttributePath path) {
    refuse(path, within.get(path));
    for (AttributePath part = path; part != null; part = part.parent()) {
      refuse(path, changed.get(part));
      within.put(part, path);
    }
    changed.put(path, path);
  }

  private static void refuse(AttributePath path, @Nullable AttributePath earlier) {
    if (earlier != null) {
      throw new IllegalArgumentException(
          "update: one action changes "
              + earlier
              + ", another one "
              + path
              + ": DynamoDB takes only one of them");
    }
  }
}
