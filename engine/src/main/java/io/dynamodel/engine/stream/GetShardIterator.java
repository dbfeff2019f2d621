package io.dynamodel.engine.stream;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;

/** Gives a place in a shard to read from. */
final class GetShardIterator {

  private static final Shape.Struct SHAPE =
      Shape.struct("GetShardIteratorInput")
          .with("StreamArn", StreamActions.arn().required())
          .with("ShardId", StreamActions.shardId().required())
          .with(
              "ShardIteratorType",
              Member.oneOf("AFTER_SEQUENCE_NUMBER", "LATEST", "AT_SEQUENCE_NUMBER", "TRIM_HORIZON")
                  .required())
          .with("SequenceNumber", Member.text().lengthFrom(21).lengthUpTo(40));

  private GetShardIterator() {}

  static Action on(Streams streams) {
    return new Action(SHAPE, input -> answer(streams, input));
  }

  private static Json answer(Streams streams, Input input) {
    String type = input.text("ShardIteratorType");
    if (input.has("SequenceNumber") != type.endsWith("_SEQUENCE_NUMBER")) {
      throw ServiceException.validation(
          input.has("SequenceNumber")
              ? "SequenceNumber must not be specified for ShardIteratorType " + type
              : "SequenceNumber must be specified for ShardIteratorType " + type);
    }
    Stream stream = streams.find(input.text("StreamArn"));
    if (!stream.description().shardId().equals(input.text("ShardId"))) {
      throw ServiceException.of(
          "ResourceNotFoundException", "Requested resource not found: Shard does not exist");
    }
    SequenceNumber start = start(type, stream, input);
    GetRecords.checkKept(stream, start);
    return Json.object()
        .put(
            "ShardIterator",
            new ShardIterator(stream.description().arn(), start, streams.clock().instant()).text())
        .json();
  }

  private static SequenceNumber start(String type, Stream stream, Input input) {
    return switch (type) {
      case "TRIM_HORIZON" -> stream.oldest();
      case "LATEST" -> stream.next();
      case "AT_SEQUENCE_NUMBER" -> SequenceNumber.parse(input.text("SequenceNumber"));
      default -> SequenceNumber.parse(input.text("SequenceNumber")).next();
    };
  }
}
