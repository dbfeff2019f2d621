package io.dynamodel.engine.wire;

import java.util.zip.CRC32;

/** An answer as it goes over the wire: a status, and JSON or another text. */
public record Answer(int status, byte[] body) {

  public static Answer of(Json json) {
    return new Answer(200, JsonBytes.write(json));
  }

  public static Answer of(ServiceException error) {
    return new Answer(error.status(), JsonBytes.write(error.json()));
  }

  /** The value of the header {@code x-amz-crc32}. */
  public long crc32() {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }
}
