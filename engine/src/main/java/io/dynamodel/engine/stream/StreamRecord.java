package io.dynamodel.engine.stream;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of one write in a stream. */
record StreamRecord(
    StreamDescription stream, SequenceNumber number, Instant written, ItemChange change, int size) {

  static StreamRecord of(
      StreamDescription stream, SequenceNumber number, Instant written, ItemChange change) {
    int size =
        Sizes.of(change.key()) + size(newImage(stream, change)) + size(oldImage(stream, change));
    return new StreamRecord(stream, number, written, change, size);
  }

  Json json() {
    return Json.object()
        .put("eventID", eventId())
        .put("eventName", change.eventName())
        .put("eventVersion", "1.1")
        .put("eventSource", "aws:dynamodb")
        .put("awsRegion", stream.region())
        .put("dynamodb", content())
        .put("userIdentity", change.cause().userIdentity())
        .json();
  }

  private Json content() {
    return Json.object()
        .put("ApproximateCreationDateTime", written.getEpochSecond())
        .put("Keys", Values.json(change.key()))
        .put("NewImage", image(newImage(stream, change)))
        .put("OldImage", image(oldImage(stream, change)))
        .put("SequenceNumber", number.text())
        .put("SizeBytes", size)
        .put("StreamViewType", stream.viewType().name())
        .json();
  }

  private static @Nullable Map<String, Value> newImage(
      StreamDescription stream, ItemChange change) {
    return stream.viewType().hasNewImage() ? change.after() : null;
  }

  private static @Nullable Map<String, Value> oldImage(
      StreamDescription stream, ItemChange change) {
    return stream.viewType().hasOldImage() ? change.before() : null;
  }

  private static @Nullable Json image(@Nullable Map<String, Value> item) {
    return item == null ? null : Values.json(item);
  }

  private static int size(@Nullable Map<String, Value> item) {
    return item == null ? 0 : Sizes.of(item);
  }

  /** 32 hexadecimal digits, the same in each run, and another for each record. */
  private String eventId() {
    byte[] name = (stream.arn() + number.text()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString().replace("-", "");
  }
}
