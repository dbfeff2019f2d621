package io.dynamodel.benchmarks;

import io.dynamodel.Cursor;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemMappingException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What comes from outside and is read: also what is made to take long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReadingBenchmark {

  private static final AttributeConverter<Map<Long, String>> BY_NUMBER =
      Converters.map(Converters.numberText(Converters.LONG), Converters.TEXT);

  private final String cursor = hostileCursor(6_000);
  private final AttributeValue longKey =
      AttributeValue.fromM(Map.of("1" + "0".repeat(400 * 1024), AttributeValue.fromS("x")));

  /** A whole second. */
  @Benchmark
  public Object instantOf0Digits() {
    return Converters.INSTANT.fromText("2026-11-27T10:15:30Z");
  }

  /** A millisecond. */
  @Benchmark
  public Object instantOf3Digits() {
    return Converters.INSTANT.fromText("2026-11-27T10:15:30.123Z");
  }

  /** A nanosecond, as it is written. */
  @Benchmark
  public Object instantOf9Digits() {
    return Converters.INSTANT.fromText("2026-11-27T10:15:30.123456789Z");
  }

  /** A cursor of 8 KB whose key is one long number; nobody has sealed it. */
  @Benchmark
  public Object hostileCursorOf8Kb() {
    try {
      return Cursor.decode(cursor);
    } catch (InvalidCursorException e) {
      return e;
    }
  }

  /** A map whose key should be a long, and is 400 KB of digits. */
  @Benchmark
  public Object mapKeyOf400Kb() {
    try {
      return BY_NUMBER.fromValue(longKey);
    } catch (ItemMappingException e) {
      return e;
    }
  }

  /** Form, seal, no segments but one, a key of one number. */
  private static String hostileCursor(int digits) {
    byte[] number = ("1." + "0".repeat(digits)).getBytes(StandardCharsets.US_ASCII);
    byte[] bytes =
        ByteBuffer.allocate(1 + 32 + 4 + 1 + 1 + 2 + 1 + 1 + 2 + number.length)
            .put((byte) 2)
            .put(new byte[32])
            .putInt(1)
            .put((byte) 1)
            .put((byte) 1)
            .putShort((short) 1)
            .put((byte) 'k')
            .put((byte) 'N')
            .putShort((short) number.length)
            .put(number)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
