package io.dynamodel.internal.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.InvalidCursorException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads that somebody made by hand: refused as such, whatever is in them. */
class CursorPayloadTest {
  private static final Set<String> NAMES = Set.of("key");

  private static boolean isRefused(byte[] payload, int segments) {
    try {
      CursorPayload.read(payload, segments, NAMES);
      return false;
    } catch (InvalidCursorException e) {
      return true;
    }
  }

  private static byte[] payload(int segments, char type, String value) throws IOException {
    return payload(segments, 1, "key", type, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] payload(int segments, int parts, String name, char type, byte[] value)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(segments);
    for (int segment = 0; segment < Math.min(segments, 2); segment++) {
      out.writeByte(1);
      out.writeByte(parts);
      for (int part = 0; part < parts; part++) {
        out.writeUTF(name);
        out.writeByte(type);
        out.writeShort(value.length);
        out.write(value);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void theFormItselfIsAccepted() throws IOException {
    assertThat(isRefused(payload(1, 'N', "1"), 1)).isFalse();
    assertThat(isRefused(payload(2, 'S', "text"), 2)).isFalse();
    assertThat(isRefused(payload(2, 'B', "bytes"), 2)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, 1_000_000, Integer.MAX_VALUE})
  void anotherNumberOfSegmentsThanThereAre(int segments) throws IOException {
    assertThat(isRefused(payload(segments, 'S', "text"), 2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 1_000_000, Integer.MAX_VALUE})
  void fewerSegmentsThanItSays(int segments) throws IOException {
    assertThat(isRefused(payload(segments, 'S', "text"), segments)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "NaN", "1E999999999", "1E-999999999", "1E2147483648", "--1"})
  void numbersThatNoKeyCanBe(String number) throws IOException {
    assertThat(isRefused(payload(1, 'N', number), 1)).isTrue();
  }

  @Test
  void numbersOfVeryManyDigits() throws IOException {
    assertThat(isRefused(payload(1, 'N', "1." + "0".repeat(198)), 1)).isFalse();
    // The number one; still nothing that DynamoDB would have answered.
    assertThat(isRefused(payload(1, 'N', "1." + "0".repeat(199)), 1)).isTrue();
  }

  @Test
  void valuesThatAreTooLongForAKey() throws IOException {
    assertThat(isRefused(payload(1, 'S', "x".repeat(2048)), 1)).isFalse();
    assertThat(isRefused(payload(1, 'S', "x".repeat(2049)), 1)).isTrue();
    assertThat(isRefused(payload(1, 'B', "x".repeat(2049)), 1)).isTrue();
  }

  @Test
  void otherPartsThanThoseOfTheKey() throws IOException {
    byte[] value = {'x'};
    assertThat(isRefused(payload(1, 0, "key", 'S', value), 1)).isTrue();
    assertThat(isRefused(payload(1, 2, "key", 'S', value), 1)).isTrue();
    assertThat(isRefused(payload(1, 1, "yek", 'S', value), 1)).isTrue();
    assertThat(isRefused(payload(1, 1, "k".repeat(256), 'S', value), 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'M', 'L', 's', 0, 'Z'})
  void typesThatNoKeyHas(char type) throws IOException {
    assertThat(isRefused(payload(1, type, "text"), 1)).isTrue();
  }

  @Test
  void anyBytes() {
    Random random = new Random(20261124);
    for (int i = 0; i < 20_000; i++) {
      byte[] payload = new byte[random.nextInt(60)];
      random.nextBytes(payload);
      // Whether they happen to be a cursor or not: no other exception.
      isRefused(payload, 1);
    }
  }
}
