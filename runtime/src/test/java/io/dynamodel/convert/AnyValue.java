package io.dynamodel.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
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

  /** From -18:00 to +18:00, with seconds. */
  static Arbitrary<ZoneOffset> offset() {
    int most = ZoneOffset.MAX.getTotalSeconds();
    return Arbitraries.integers().between(-most, most).map(ZoneOffset::ofTotalSeconds);
  }

  static Arbitrary<OffsetDateTime> offsetDateTime() {
    return Combinators.combine(dateTime(), offset()).as(LocalDateTime::atOffset);
  }

  /** In all zones that there are, also at the hours that clocks show twice. */
  static Arbitrary<ZonedDateTime> zonedDateTime() {
    Arbitrary<ZoneId> regions = Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
    Arbitrary<ZoneId> zones =
        Arbitraries.oneOf(regions, offset(), offset().map(each -> ZoneId.ofOffset("UTC", each)));
    Arbitrary<LocalDateTime> overlaps =
        Arbitraries.integers()
            .between(0, 60 * 60 - 1)
            .map(second -> LocalDateTime.of(2024, 10, 27, 2, 0).plusSeconds(second));
    Arbitrary<ZonedDateTime> inOverlap =
        overlaps
            .map(time -> time.atZone(ZoneId.of("Europe/Paris")))
            .flatMap(time -> Arbitraries.of(time, time.withLaterOffsetAtOverlap()));
    return Arbitraries.oneOf(
        inOverlap,
        Combinators.combine(dateTime(), zones)
            .as(LocalDateTime::atZone)
            .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999));
  }

  static Arbitrary<Duration> duration() {
    Arbitrary<Long> seconds =
        Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-10, 10));
    Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
    return Combinators.combine(seconds, nanos).as(Duration::ofSeconds);
  }

  static Arbitrary<Period> period() {
    Arbitrary<Integer> number = Arbitraries.integers();
    return Combinators.combine(number, number, number).as(Period::of);
  }

  static Arbitrary<InetAddress> address() {
    Arbitrary<Byte> bytes = Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.just((byte) 0));
    return Arbitraries.oneOf(
            bytes.array(byte[].class).ofSize(4), bytes.array(byte[].class).ofSize(16))
        .map(AnyValue::ofBytes);
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Arbitrary<Locale> locale() {
    Arbitrary<String> language =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(2)
            .ofMaxLength(3)
            .filter(code -> !code.equals("und")); // its tag is that of no language
    Arbitrary<String> region = Arbitraries.of("", "US", "DE", "419");
    Arbitrary<String> script = Arbitraries.of("", "Latn", "Cyrl");
    return Combinators.combine(language, script, region)
        .as((l, s, r) -> new Locale.Builder().setLanguage(l).setScript(s).setRegion(r).build());
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
