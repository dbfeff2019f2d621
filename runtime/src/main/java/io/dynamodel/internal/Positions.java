package io.dynamodel.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far each segment has been read.
 *
 * @param segments one for a query
 */
record Positions(List<Position> segments) {
  Positions {
    segments = List.copyOf(segments);
  }

  /** Nothing has been read of any. */
  static Positions start(int segments) {
    return new Positions(new ArrayList<>(Collections.nCopies(segments, Position.START)));
  }

  boolean isEnd() {
    return segments.stream().allMatch(Position.END::equals);
  }
}
