package io.dynamodel.engine.stream;

import io.dynamodel.engine.request.KeySchema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.CRC32;

/** The definition of a stream, which never changes. */
public record StreamDescription(
    String tableName, String tableArn, KeySchema keys, ViewType viewType, Instant begun) {

  private static final DateTimeFormatter LABEL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The label of a stream: its begin. No two streams of a table have the same. */
  public static String label(Instant begun) {
    return LABEL.format(begun);
  }

  String label() {
    return label(begun);
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
    return String.format(Locale.ROOT, "shardId-%020d-%08x", begun.toEpochMilli(), hash.getValue());
  }
}
