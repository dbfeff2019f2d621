package io.dynamodel.engine.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** An answer as it goes over the wire: a status, headers, and JSON or another text. */
public final class Answer {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Answer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** An answer without headers. Takes the array: do not change it afterwards. */
  public static Answer of(int status, byte[] body) {
    return new Answer(status, Map.of(), body);
  }

  public static Answer of(Json json) {
    return of(200, JsonBytes.write(json));
  }

  public static Answer of(ServiceException error) {
    return of(error.status(), JsonBytes.write(error.json()));
  }

  /** This answer with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, Collections.unmodifiableMap(all), body);
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return headers;
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
