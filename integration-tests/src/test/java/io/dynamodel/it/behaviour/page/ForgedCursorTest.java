package io.dynamodel.it.behaviour.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Cursor;
import io.dynamodel.exception.InvalidCursorException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors that somebody made by hand: refused as such, whatever is in them, and soon. */
@Timeout(30)
class ForgedCursorTest {
  private static final int CHECKSUM = 16;

  private static boolean isRefused(byte[] payload) {
    ByteArrayOutputStream cursor = new ByteArrayOutputStream();
    cursor.write(1);
    cursor.writeBytes(new byte[CHECKSUM]);
    cursor.writeBytes(payload);
    try {
      Cursor.decode(Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.toByteArray()));
      return false;
    } catch (InvalidCursorException e) {
      return true;
    }
  }

  private static byte[] payload(int segments, char type, String value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(segments);
    for (int segment = 0; segment < Math.min(segments, 2); segment++) {
      out.writeByte(1);
      out.writeByte(1);
      out.writeUTF("key");
      out.writeByte(type);
      byte[] content = value.getBytes(StandardCharsets.UTF_8);
      out.writeShort(content.length);
      out.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void theFormItselfIsAccepted() throws IOException {
    assertThat(isRefused(payload(1, 'N', "1"))).isFalse();
    assertThat(isRefused(payload(2, 'S', "text"))).isFalse();
    assertThat(isRefused(payload(2, 'B', "bytes"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, 1_000_000, Integer.MAX_VALUE})
  void anotherNumberOfSegmentsThanThereAre(int segments) throws IOException {
    assertThat(isRefused(payload(segments, 'S', "text"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "NaN", "1E999999999", "1E-999999999", "1E2147483648", "--1"})
  void numbersThatNoKeyCanBe(String number) throws IOException {
    assertThat(isRefused(payload(1, 'N', number))).isTrue();
  }

  @Test
  void numbersOfVeryManyDigits() throws IOException {
    assertThat(isRefused(payload(1, 'N', "9".repeat(65_535)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'M', 'L', 's', 0, 'Z'})
  void typesThatNoKeyHas(char type) throws IOException {
    assertThat(isRefused(payload(1, type, "text"))).isTrue();
  }

  @Test
  void anyBytes() {
    Random random = new Random(20261124);
    for (int i = 0; i < 20_000; i++) {
      byte[] payload = new byte[random.nextInt(60)];
      random.nextBytes(payload);
      // Whether they happen to be a cursor or not: no other exception.
      isRefused(payload);
    }
  }
}
