package io.dynamodel.internal.cursor;

import io.dynamodel.internal.cursor.Position.After;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far each segment has been read.
 *
 * @param segments one for a query
 */
public record Positions(List<Position> segments) {
  public Positions {
    segments = List.copyOf(segments);
  }

  /** Nothing has been read of any. */
  public static Positions start(int segments) {
    return new Positions(new ArrayList<>(Collections.nCopies(segments, Position.START)));
  }

  /** The keys of the items up to which segments have been read. */
  public Stream<Map<String, AttributeValue>> keys() {
    return segments.stream()
        .flatMap(
            position -> position instanceof After after ? Stream.of(after.key()) : Stream.empty());
  }

  public boolean isEnd() {
    return segments.stream().allMatch(Position.END::equals);
  }
}
