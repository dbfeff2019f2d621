package io.dynamodel.engine.journal;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** A line of the file: the check sum of its JSON, a space, the JSON. */
final class Line {

  private static final int SUM = 8;

  private Line() {}

  /** The bytes of a line, with its end. */
  static byte[] write(Json json) {
    byte[] text = JsonBytes.write(json);
    byte[] line = Arrays.copyOf(sum(text, 0), SUM + 1 + text.length + 1);
    line[SUM] = ' ';
    System.arraycopy(text, 0, line, SUM + 1, text.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /**
   * Reads a line without its end.
   *
   * @throws IOException if it is not as it was written
   */
  static Json read(byte[] line) throws IOException {
    if (line.length <= SUM
        || line[SUM] != ' '
        || !Arrays.equals(line, 0, SUM, sum(line, SUM + 1), 0, SUM)) {
      throw new IOException("Its check sum is wrong");
    }
    return JsonBytes.read(Arrays.copyOfRange(line, SUM + 1, line.length));
  }

  private static byte[] sum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
  }
}
