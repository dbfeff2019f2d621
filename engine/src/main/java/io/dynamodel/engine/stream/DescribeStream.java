package io.dynamodel.engine.stream;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes a stream and its shard. */
final class DescribeStream {

  private static final Shape.Struct SHAPE =
      Shape.struct("DescribeStreamInput")
          .with("StreamArn", StreamActions.arn().required())
          .with("Limit", StreamActions.limit(100))
          .with("ExclusiveStartShardId", StreamActions.shardId());

  private DescribeStream() {}

  static Action on(Streams streams) {
    return new Action(SHAPE, input -> answer(streams, input));
  }

  private static Json answer(Streams streams, Input input) {
    Stream stream = streams.find(input.text("StreamArn"));
    String start = input.text("ExclusiveStartShardId", "");
    StreamDescription description = stream.description();
    boolean behindStart = description.shardId().compareTo(start) > 0;
    return Json.object()
        .put(
            "StreamDescription",
            Json.object()
                .put("StreamArn", description.arn())
                .put("StreamLabel", description.label())
                .put("StreamStatus", stream.isClosed() ? "DISABLED" : "ENABLED")
                .put("StreamViewType", description.viewType().name())
                .put("CreationRequestDateTime", description.begun().toEpochMilli() / 1000.0)
                .put("TableName", description.tableName())
                .put("KeySchema", description.keys().json())
                .put("Shards", behindStart ? List.of(shard(stream)) : List.of())
                .json())
        .json();
  }

  private static Json shard(Stream stream) {
    return Json.object()
        .put("ShardId", stream.description().shardId())
        .put(
            "SequenceNumberRange",
            Json.object()
                .put("StartingSequenceNumber", SequenceNumber.FIRST.text())
                .put("EndingSequenceNumber", text(stream.last()))
                .json())
        .json();
  }

  private static @Nullable String text(@Nullable SequenceNumber number) {
    return number == null ? null : number.text();
  }
}
