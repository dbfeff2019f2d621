package io.dynamodel.engine.table;

import io.dynamodel.engine.request.StreamSpecification;
import io.dynamodel.engine.stream.StreamDescription;
import io.dynamodel.engine.stream.ViewType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stream that a table has, or had last, and when it was begun. */
record LatestStream(StreamSpecification specification, Instant begun) {

  /** The stream after a request, which may begin or end it. */
  static @Nullable LatestStream of(
      @Nullable StreamSpecification next, @Nullable LatestStream before, Instant now) {
    if (next == null) {
      return before;
    }
    if (next.enabled()) {
      return new LatestStream(next, begin(before, now.truncatedTo(ChronoUnit.MILLIS)));
    }
    return before == null ? null : new LatestStream(next, before.begun);
  }

  /** The time is part of the stream's name, so that no two of a table may have the same. */
  private static Instant begin(@Nullable LatestStream before, Instant now) {
    return before == null || before.begun.isBefore(now) ? now : before.begun.plusMillis(1);
  }

  /** The content of its records. */
  ViewType viewType() {
    // A stream is not enabled without it.
    return ViewType.valueOf(Objects.requireNonNull(specification.viewType()));
  }

  /** The end of the stream's name. */
  String label() {
    return StreamDescription.label(begun);
  }
}
