package io.dynamodel.engine.stream;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the streams of one table or of all, also those that were closed within a day. */
final class ListStreams {

  private static final int MAX_STREAMS = 100;

  private static final Shape.Struct SHAPE =
      Shape.struct("ListStreamsInput")
          .with("ExclusiveStartStreamArn", StreamActions.arn())
          .with("Limit", StreamActions.limit(MAX_STREAMS))
          .with("TableName", Member.OPTIONAL_NAME);

  private ListStreams() {}

  static Action on(Streams streams) {
    return new Action(SHAPE, input -> answer(streams, input));
  }

  private static Json answer(Streams streams, Input input) {
    String start = input.text("ExclusiveStartStreamArn", "");
    if (!start.isEmpty()) {
      Streams.checkArn(start);
    }
    String table = input.optionalText("TableName");
    Long limit = input.optionalNumber("Limit");
    List<StreamDescription> found =
        streams.after(start).stream()
            .map(Stream::description)
            .filter(stream -> table == null || table.equals(stream.tableName()))
            .toList();
    List<StreamDescription> page = found.subList(0, Math.min(found.size(), most(limit)));
    return Json.object()
        .put("Streams", page.stream().map(ListStreams::json).toList())
        .put(
            "LastEvaluatedStreamArn",
            page.size() < found.size() ? page.get(page.size() - 1).arn() : null)
        .json();
  }

  private static int most(@Nullable Long limit) {
    return limit == null ? MAX_STREAMS : limit.intValue();
  }

  private static Json json(StreamDescription stream) {
    return Json.object()
        .put("StreamArn", stream.arn())
        .put("StreamLabel", stream.label())
        .put("TableName", stream.tableName())
        .json();
  }
}
