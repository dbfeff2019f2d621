package io.dynamodel.expression;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds two paths of one update of which one is the other or a part of it, or that take one
 * attribute for a list and for a map.
 */
final class OverlapCheck {
  private final Map<AttributePath, AttributePath> changed = new HashMap<>();
  private final Map<AttributePath, AttributePath> within = new HashMap<>();
  private final Map<AttributePath, AttributePath> lists = new HashMap<>();
  private final Map<AttributePath, AttributePath> maps = new HashMap<>();

  /**
   * Takes the next path.
   *
   * @throws IllegalArgumentException if it overlaps or contradicts an earlier one
   */
  void add(AttributePath path) {
    refuse(path, within.get(path));
    for (AttributePath part = path; part != null; part = part.parent()) {
      refuse(path, changed.get(part));
      within.put(part, path);
      addHolder(path, part);
    }
    changed.put(path, path);
  }

  private void addHolder(AttributePath path, AttributePath part) {
    AttributePath holder = part.parent();
    if (holder != null) {
      refuse(path, (part.isElement() ? maps : lists).get(holder));
      (part.isElement() ? lists : maps).put(holder, path);
    }
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
