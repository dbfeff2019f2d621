package io.dynamodel.engine.stream;

import io.dynamodel.engine.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * What a stream is, for as long as it is there. The names of the key begin with the partition's.
 */
record Description(
    String tableName, String tableArn, List<String> keyNames, ViewType viewType, Instant created) {

  private static final DateTimeFormatter LABEL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

  Description {
    keyNames = List.copyOf(keyNames);
  }

  /** The time of its creation, which tells it from other streams of the table. */
  String label() {
    return LABEL.format(LocalDateTime.ofInstant(created, ZoneOffset.UTC));
  }

  String arn() {
    return tableArn + "/stream/" + label();
  }

  String region() {
    return tableArn.split(":", 5)[3];
  }

  /** The name of the only shard. */
  String shardId() {
    CRC32 hash = new CRC32();
    hash.update(arn().getBytes(StandardCharsets.UTF_8));
    return String.format(
        Locale.ROOT, "shardId-%020d-%08x", created.toEpochMilli(), hash.getValue());
  }

  Json keySchema() {
    List<Json> keys = new ArrayList<>();
    for (String name : keyNames) {
      String type = keys.isEmpty() ? "HASH" : "RANGE";
      keys.add(Json.object().put("AttributeName", name).put("KeyType", type).json());
    }
    return Json.of(keys);
  }
}
