package io.dynamodel.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any value that DynamoDB can store. */
final class AnyValue {
  private static final BigInteger GREATEST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

  private AnyValue() {}

  static Arbitrary<String> text() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0x7F),
            Arbitraries.integers().between(0x80, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0xFFFF),
            Arbitraries.integers().between(0x10000, 0x10FFFF))
        .list()
        .ofMaxSize(10)
        .map(AnyValue::ofCodePoints);
  }

  static Arbitrary<BigDecimal> decimal() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(GREATEST.negate(), GREATEST),
            Arbitraries.integers().between(-88, 130))
        .as(BigDecimal::new);
  }

  static Arbitrary<LocalDate> date() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<LocalTime> time() {
    Arbitrary<Long> nanos = Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay());
    return Arbitraries.oneOf(nanos, nanos.map(nano -> nano - nano % 1_000_000_000))
        .map(LocalTime::ofNanoOfDay);
  }

  static Arbitrary<LocalDateTime> dateTime() {
    return Combinators.combine(date(), time()).as(LocalDate::atTime);
  }

  static Arbitrary<Instant> instant() {
    return dateTime().map(dateTime -> dateTime.toInstant(ZoneOffset.UTC));
  }

  /** Free-form values as they are read, so that they can be compared. */
  static Arbitrary<Object> document() {
    return Arbitraries.recursive(AnyValue::scalar, AnyValue::collection, 0, 3);
  }

  private static Arbitrary<Object> scalar() {
    return Arbitraries.oneOf(
        text().asGeneric(),
        decimal().map(Numbers::canonical).asGeneric(),
        Arbitraries.of(true, false).asGeneric(),
        text().set().ofMinSize(1).ofMaxSize(3).asGeneric(),
        decimal().map(Numbers::canonical).set().ofMinSize(1).ofMaxSize(3).asGeneric());
  }

  private static Arbitrary<Object> collection(Arbitrary<Object> member) {
    return Arbitraries.oneOf(
        member.injectNull(0.1).list().ofMaxSize(3).asGeneric(),
        Arbitraries.maps(text().filter(key -> !key.isEmpty()), member).ofMaxSize(3).asGeneric());
  }

  private static String ofCodePoints(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
