package io.dynamodel.engine.stream;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Member;
import java.util.Map;

/** The operations on streams. */
public final class StreamActions {

  private StreamActions() {}

  /** The operations by their names. */
  public static Map<String, Action> on(Streams streams) {
    return Map.of(
        "ListStreams", ListStreams.on(streams),
        "DescribeStream", DescribeStream.on(streams),
        "GetShardIterator", GetShardIterator.on(streams),
        "GetRecords", GetRecords.on(streams));
  }

  static Member arn() {
    return Member.text().lengthFrom(37).lengthUpTo(1024);
  }

  static Member shardId() {
    return Member.text().lengthFrom(28).lengthUpTo(65);
  }

  static Member limit(int most) {
    return Member.integer().atLeast(1).atMost(most);
  }
}
