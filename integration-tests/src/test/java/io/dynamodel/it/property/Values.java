package io.dynamodel.it.property;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import software.amazon.awssdk.core.SdkBytes;

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

  private Values() {}

  private static SdkBytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SdkBytes.fromByteArray(bytes);
  }
}
