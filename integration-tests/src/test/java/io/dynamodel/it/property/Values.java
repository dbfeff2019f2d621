package io.dynamodel.it.property;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Few values of each type, so that two of them are often equal. */
final class Values {
  static final Arbitrary<String> IDS = Arbitraries.of("a00", "a03", "a07", "a1", "b");

  /** The last two change their places where text is ordered by UTF-16. */
  static final Arbitrary<String> TEXTS =
      Arbitraries.of("", "a", "ab", "b", "ba", "a03", "\uFF5E", "\uD834\uDD1E");

  /** What stored texts begin with: those of times and ids, too. */
  static final Arbitrary<String> PREFIXES =
      Arbitraries.of("", "a", "a0", "b", "2024-0", "2024-05-01T08:00:00.0", "00000000", "R");

  static final Arbitrary<Integer> INTEGERS = Arbitraries.of(0, 1, 2, 10, -1);

  static final Arbitrary<BigDecimal> DECIMALS =
      Arbitraries.of("0", "1", "2.50", "-3", "10", "1E-7", "12345678901234567890.5")
          .map(BigDecimal::new);

  static final Arbitrary<Boolean> BOOLEANS = Arbitraries.of(false, true);

  static final Arbitrary<Hue> HUES = Arbitraries.of(Hue.values());

  static final Arbitrary<Instant> INSTANTS =
      Arbitraries.of("2024-05-01T08:00:00Z", "2024-05-01T08:00:00.5Z", "2024-05-01T08:00:01Z")
          .map(Instant::parse);

  static final Arbitrary<LocalDate> DATES =
      Arbitraries.of("2024-04-30", "2024-05-01", "0999-12-31").map(LocalDate::parse);

  static final Arbitrary<UUID> UUIDS = Arbitraries.of(1L, 2L, -1L).map(low -> new UUID(0, low));

  static final Arbitrary<SdkBytes> BYTES =
      Arbitraries.of(bytes(), bytes(1), bytes(1, 2), bytes(2, 1, 2), bytes(0x80));

  static final Arbitrary<Part> PARTS =
      Combinators.combine(TEXTS, INTEGERS.injectNull(0.4)).as(Part::new);

  /** The keys of all maps. */
  static final Arbitrary<String> KEYS = Arbitraries.of("a", "b.c", "z");

  private static final Arbitrary<Object> SCALARS =
      Arbitraries.oneOf(
          TEXTS.asGeneric(),
          INTEGERS.map(BigDecimal::valueOf).asGeneric(),
          BOOLEANS.asGeneric(),
          BYTES.asGeneric(),
          TEXTS.set().ofMinSize(1).ofMaxSize(2).asGeneric());

  /** Free-form values. */
  static final Arbitrary<Object> FREE =
      Arbitraries.oneOf(
          SCALARS,
          SCALARS,
          SCALARS.injectNull(0.1).list().ofMaxSize(2).asGeneric(),
          Arbitraries.maps(KEYS, SCALARS.injectNull(0.1)).ofMaxSize(2).asGeneric());

  static final Arbitrary<Duration> DURATIONS =
      Arbitraries.of("PT0S", "PT1S", "PT1.000000001S", "PT-0.5S", "PT-1S", "P1D")
          .map(Duration::parse);

  static final Arbitrary<Long> LONGS = Arbitraries.of(0L, 1L, -1L, 1L << 40);

  static final Arbitrary<Double> DOUBLES = Arbitraries.of(0.0, 1.0, 0.5, -2.25, 1e-7);

  static final Arbitrary<Tone> TONES = Arbitraries.of(Tone.values());

  static final Arbitrary<Point> POINTS = Arbitraries.of(new Point(0, 1), new Point(1, 0));

  /** Whole seconds: what there is of other times can't be stored in that form. */
  static final Arbitrary<Instant> SECONDS =
      Arbitraries.of(0L, -1L, 1L, 1_714_550_400L).map(Instant::ofEpochSecond);

  static final Arbitrary<OptionalDouble> OPTIONAL_DOUBLES =
      Arbitraries.frequencyOf(
          Tuple.of(4, DOUBLES.map(OptionalDouble::of)),
          Tuple.of(1, Arbitraries.just(OptionalDouble.empty())));

  static final Arbitrary<Shape.Circle> CIRCLES = INTEGERS.map(Shape.Circle::new);

  static final Arbitrary<Shape> SHAPES =
      Arbitraries.oneOf(
          CIRCLES, Combinators.combine(TEXTS, TEXTS.injectNull(0.4)).as(Shape.Label::new));

  /** The types of shapes, and a text that is none. */
  static final Arbitrary<String> TYPE_NAMES = Arbitraries.of("circle", "label", "a");

  /** Attributes that a thing does not map. */
  static final Arbitrary<Map<String, AttributeValue>> UNMAPPED =
      Arbitraries.maps(
              Arbitraries.of("Text", "x.y", "_type"),
              Arbitraries.of(
                  AttributeValue.fromS(""),
                  AttributeValue.fromN("1E+2"),
                  AttributeValue.fromNul(true),
                  AttributeValue.fromNs(List.of("1", "2")),
                  AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of())))))
          .ofMaxSize(2);

  private Values() {}

  private static SdkBytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SdkBytes.fromByteArray(bytes);
  }
}
