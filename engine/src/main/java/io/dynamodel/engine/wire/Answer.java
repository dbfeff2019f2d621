package io.dynamodel.engine.wire;

import java.util.zip.CRC32;

/** An answer as it goes over the wire: a status, and JSON or another text. */
public final class Answer {

  private final int status;
  private final byte[] body;

  /** Takes the array, which nobody changes any more. */
  public Answer(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  public static Answer of(Json json) {
    return new Answer(200, JsonBytes.write(json));
  }

  public static Answer of(ServiceException error) {
    return new Answer(error.status(), JsonBytes.write(error.json()));
  }

  public int status() {
    return status;
  }

  public byte[] body() {
    return body;
  }

  /** The value of the header {@code x-amz-crc32}. */
  public long crc32() {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }
}
