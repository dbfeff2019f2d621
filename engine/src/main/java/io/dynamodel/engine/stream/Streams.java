package io.dynamodel.engine.stream;

import io.dynamodel.engine.wire.ServiceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The streams of all tables, for a day also those of deleted tables. Safe for threads. */
public final class Streams {

  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:dynamodb:[^:]*:[^:]*:table/[^/]+/stream/[^/|]+");

  private final NavigableMap<String, Stream> streams = new TreeMap<>();
  private final Clock clock;

  /** No streams yet. */
  public Streams(Clock clock) {
    this.clock = clock;
  }

  /** Begins a stream, in place of what had its name. */
  public synchronized Stream open(StreamDescription description) {
    Stream stream = new Stream(description, clock);
    streams.put(description.arn(), stream);
    return stream;
  }

  /** The streams behind the one of a name, in the order of their names. */
  synchronized List<Stream> after(String arn) {
    Instant now = clock.instant();
    streams.values().removeIf(stream -> stream.isGone(now));
    return List.copyOf(streams.tailMap(arn, false).values());
  }

  /**
   * The stream of a name.
   *
   * @throws ServiceException if there is none, or the name is not one of a stream
   */
  synchronized Stream find(String arn) {
    checkArn(arn);
    Stream stream = streams.get(arn);
    if (stream == null || stream.isGone(clock.instant())) {
      throw ServiceException.of(
          "ResourceNotFoundException",
          "Requested resource not found: Stream: " + arn + " not found");
    }
    return stream;
  }

  /**
   * Checks what should be the name of a stream.
   *
   * @throws ServiceException if it is not
   */
  static void checkArn(String arn) {
    if (!ARN.matcher(arn).matches()) {
      throw ServiceException.validation("Invalid StreamArn");
    }
  }

  Clock clock() {
    return clock;
  }
}
