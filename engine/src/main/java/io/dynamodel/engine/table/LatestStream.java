package io.dynamodel.engine.table;

import io.dynamodel.engine.request.StreamSpecification;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The stream that a table has, or had last. Its label is when it was begun. */
public record LatestStream(StreamSpecification specification, String label) {

  private static final DateTimeFormatter LABEL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  /** What becomes of a stream if a request says something of it. */
  static @Nullable LatestStream of(
      @Nullable StreamSpecification next, @Nullable LatestStream before, Instant now) {
    if (next == null) {
      return before;
    }
    if (next.enabled()) {
      return new LatestStream(next, LABEL.format(now));
    }
    return before == null ? null : new LatestStream(next, before.label);
  }
}
