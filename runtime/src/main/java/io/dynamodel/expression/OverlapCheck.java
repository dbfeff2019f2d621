package io.dynamodel.expression;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds two paths of one update of which one is the other or a part of it, or that take one
 * attribute for a list and for a map.
 */
final class OverlapCheck {
  private final Map<AttributePath, Place> places = new HashMap<>();

  /** What the paths so far make of a place. */
  private static final class Place {
    @Nullable AttributePath changedBy;
    @Nullable AttributePath within; // a path here or in a part of it
    @Nullable AttributePath listOf; // a path that takes it for a list
    @Nullable AttributePath mapOf;
  }

  /**
   * Takes the next path.
   *
   * @throws IllegalArgumentException if it overlaps or contradicts an earlier one
   */
  void add(AttributePath path) {
    Place whole = place(path);
    refuse(path, whole.within);
    Place here = whole;
    for (AttributePath part = path; part != null; ) {
      refuse(path, here.changedBy);
      here.within = path;
      AttributePath holder = part.parent();
      if (holder != null) {
        here = place(holder);
        addMember(here, part, path);
      }
      part = holder;
    }
    whole.changedBy = path;
  }

  private Place place(AttributePath path) {
    return places.computeIfAbsent(path, any -> new Place());
  }

  private static void addMember(Place holder, AttributePath member, AttributePath path) {
    if (member.isElement()) {
      refuse(path, holder.mapOf);
      holder.listOf = path;
    } else {
      refuse(path, holder.listOf);
      holder.mapOf = path;
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
