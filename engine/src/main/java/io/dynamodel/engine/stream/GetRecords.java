package io.dynamodel.engine.stream;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads records, and returns the place to read on. */
final class GetRecords {

  private static final int MAX_RECORDS = 1000;

  private static final Shape.Struct SHAPE =
      Shape.struct("GetRecordsInput")
          .with("ShardIterator", Member.text().required().lengthFrom(1).lengthUpTo(2048))
          .with("Limit", StreamActions.limit(MAX_RECORDS));

  private GetRecords() {}

  static Action on(Streams streams) {
    return new Action(SHAPE, input -> answer(streams, input));
  }

  private static Json answer(Streams streams, Input input) {
    ShardIterator iterator = ShardIterator.parse(input.text("ShardIterator"));
    Instant now = streams.clock().instant();
    if (iterator.isExpired(now)) {
      throw ServiceException.of("ExpiredIteratorException", "Shard iterator has expired");
    }
    Stream stream = streams.find(iterator.streamArn());
    checkKept(stream, iterator.next());
    Long limit = input.optionalNumber("Limit");
    Stream.Page page = stream.read(iterator.next(), limit == null ? MAX_RECORDS : limit.intValue());
    return Json.object()
        .put("Records", page.records().stream().map(StreamRecord::json).toList())
        .put("NextShardIterator", text(iterator, page.next(), now))
        .json();
  }

  /**
   * Checks that no record from a place on is forgotten.
   *
   * @throws ServiceException if one is
   */
  static void checkKept(Stream stream, SequenceNumber start) {
    if (start.compareTo(stream.oldest()) < 0) {
      throw ServiceException.of(
          "TrimmedDataAccessException", "The data you are trying to access has been trimmed");
    }
  }

  private static @Nullable String text(
      ShardIterator iterator, @Nullable SequenceNumber next, Instant now) {
    return next == null ? null : new ShardIterator(iterator.streamArn(), next, now).text();
  }
}
