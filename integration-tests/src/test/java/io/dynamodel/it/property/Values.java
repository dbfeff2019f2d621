package io.dynamodel.it.property;

import static java.util.Map.entry;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Few values of each type, so that two of them are often equal. */
final class Values {
  static final Gen<String> IDS = Gens.of("a00", "a03", "a07", "a1", "b");

  /** The last two change their places where text is ordered by UTF-16. */
  static final Gen<String> TEXTS =
      Gens.of("", "a", "ab", "b", "ba", "a03", "\uFF5E", "\uD834\uDD1E");

  /** What stored texts begin with: those of times and ids, too. */
  static final Gen<String> PREFIXES =
      Gens.of("", "a", "a0", "b", "2024-0", "2024-05-01T08:00:00.0", "00000000", "R");

  static final Gen<Integer> INTEGERS = Gens.of(0, 1, 2, 10, -1);

  static final Gen<BigDecimal> DECIMALS =
      Gens.of("0", "1", "2.50", "-3", "10", "1E-7", "12345678901234567890.5").map(BigDecimal::new);

  static final Gen<Boolean> BOOLEANS = Scalars.booleans();

  static final Gen<Hue> HUES = Gens.of(Hue.values());

  static final Gen<Instant> INSTANTS =
      Gens.of("2024-05-01T08:00:00Z", "2024-05-01T08:00:00.5Z", "2024-05-01T08:00:01Z")
          .map(Instant::parse);

  static final Gen<LocalDate> DATES =
      Gens.of("2024-04-30", "2024-05-01", "0999-12-31").map(LocalDate::parse);

  static final Gen<UUID> UUIDS = Gens.of(1L, 2L, -1L).map(low -> new UUID(0, low));

  static final Gen<SdkBytes> BYTES =
      Gens.of(bytes(), bytes(1), bytes(1, 2), bytes(2, 1, 2), bytes(0x80));

  static final Gen<Part> PARTS = Gens.combine(TEXTS, INTEGERS.orNull(0.4), Part::new);

  /** The keys of all maps. */
  static final Gen<String> KEYS = Gens.of("a", "b.c", "z");

  private static final Gen<Object> SCALARS =
      Gens.oneOf(TEXTS, INTEGERS.map(BigDecimal::valueOf), BOOLEANS, BYTES, TEXTS.set(1, 2));

  /** Free-form values. */
  static final Gen<Object> FREE =
      Gens.oneOf(
          SCALARS,
          SCALARS,
          SCALARS.orNull(0.1).list(0, 2),
          Gens.maps(KEYS, SCALARS.orNull(0.1), 0, 2));

  static final Gen<Duration> DURATIONS =
      Gens.of("PT0S", "PT1S", "PT1.000000001S", "PT-0.5S", "PT-1S", "P1D").map(Duration::parse);

  static final Gen<Long> LONGS = Gens.of(0L, 1L, -1L, 1L << 40);

  static final Gen<Double> DOUBLES = Gens.of(0.0, 1.0, 0.5, -2.25, 1e-7);

  static final Gen<Tone> TONES = Gens.of(Tone.values());

  static final Gen<Point> POINTS = Gens.of(new Point(0, 1), new Point(1, 0));

  /** Whole seconds: what there is of other times can't be stored in that form. */
  static final Gen<Instant> SECONDS =
      Gens.of(0L, -1L, 1L, 1_714_550_400L).map(Instant::ofEpochSecond);

  static final Gen<OptionalDouble> OPTIONAL_DOUBLES =
      Gens.frequency(
          entry(4, DOUBLES.map(OptionalDouble::of)), entry(1, Gens.just(OptionalDouble.empty())));

  static final Gen<Shape.Circle> CIRCLES = INTEGERS.map(Shape.Circle::new);

  static final Gen<Shape> SHAPES =
      Gens.oneOf(CIRCLES, Gens.combine(TEXTS, TEXTS.orNull(0.4), Shape.Label::new));

  /** The types of shapes, and a text that is none. */
  static final Gen<String> TYPE_NAMES = Gens.of("circle", "label", "a");

  /** Attributes that a thing does not map. */
  static final Gen<Map<String, AttributeValue>> UNMAPPED =
      Gens.maps(
          Gens.of("Text", "x.y", "_type"),
          Gens.of(
              AttributeValue.fromS(""),
              AttributeValue.fromN("1E+2"),
              AttributeValue.fromNul(true),
              AttributeValue.fromNs(List.of("1", "2")),
              AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of())))),
          0,
          2);

  private Values() {}

  private static SdkBytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SdkBytes.fromByteArray(bytes);
  }
}
