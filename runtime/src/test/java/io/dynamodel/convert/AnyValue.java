package io.dynamodel.convert;

import static io.dynamodel.property.Scalars.ints;
import static io.dynamodel.property.Scalars.longs;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
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
import java.util.TreeSet;

/** Any value that DynamoDB can store. */
final class AnyValue {
  private AnyValue() {}

  static Gen<String> text() {
    Gen<Integer> codePoints =
        Gens.oneOf(
            ints(0, 0x7F), ints(0x80, 0xD7FF), ints(0xE000, 0xFFFF), ints(0x10000, 0x10FFFF));
    return Scalars.texts(codePoints, 0, 10);
  }

  static Gen<BigDecimal> decimal() {
    return Gens.combine(Scalars.bigIntegers(38), ints(-88, 130), BigDecimal::new);
  }

  static Gen<LocalDate> date() {
    return longs(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Gen<LocalTime> time() {
    Gen<Long> nanos = longs(0, LocalTime.MAX.toNanoOfDay());
    return Gens.oneOf(nanos, nanos.map(nano -> nano - nano % 1_000_000_000))
        .map(LocalTime::ofNanoOfDay);
  }

  static Gen<LocalDateTime> dateTime() {
    return Gens.combine(date(), time(), LocalDate::atTime);
  }

  static Gen<Instant> instant() {
    return dateTime().map(dateTime -> dateTime.toInstant(ZoneOffset.UTC));
  }

  /** From -18:00 to +18:00, with seconds. */
  static Gen<ZoneOffset> offset() {
    int most = ZoneOffset.MAX.getTotalSeconds();
    return ints(-most, most).map(ZoneOffset::ofTotalSeconds);
  }

  static Gen<OffsetDateTime> offsetDateTime() {
    return Gens.combine(dateTime(), offset(), LocalDateTime::atOffset);
  }

  /** In all zones that there are, also at the hours that clocks show twice. */
  static Gen<ZonedDateTime> zonedDateTime() {
    Gen<ZoneId> zones =
        Gens.oneOf(
            Gens.of(List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()))).map(ZoneId::of),
            offset(),
            offset().map(each -> ZoneId.ofOffset("UTC", each)));
    Gen<LocalDateTime> overlaps =
        ints(0, 60 * 60 - 1)
            .map(second -> LocalDateTime.of(2024, 10, 27, 2, 0).plusSeconds(second));
    Gen<ZonedDateTime> inOverlap =
        overlaps
            .map(time -> time.atZone(ZoneId.of("Europe/Paris")))
            .flatMap(time -> Gens.of(time, time.withLaterOffsetAtOverlap()));
    return Gens.oneOf(
        inOverlap,
        Gens.combine(dateTime(), zones, LocalDateTime::atZone)
            .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999));
  }

  static Gen<Duration> duration() {
    Gen<Long> seconds = Gens.oneOf(longs(), longs(-10, 10));
    return Gens.combine(seconds, ints(0, 999_999_999), Duration::ofSeconds);
  }

  static Gen<Period> period() {
    Gen<Integer> number = ints();
    return random ->
        Period.of(number.generate(random), number.generate(random), number.generate(random));
  }

  static Gen<InetAddress> address() {
    Gen<Byte> bytes = Gens.oneOf(Scalars.bytes(), Gens.just((byte) 0));
    return Gens.oneOf(Scalars.byteArrays(bytes, 4, 4), Scalars.byteArrays(bytes, 16, 16))
        .map(AnyValue::ofBytes);
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Gen<Locale> locale() {
    Gen<String> languages =
        Scalars.texts(ints('a', 'z'), 2, 3)
            .filter(code -> !code.equals("und")); // its tag is that of no language
    Gen<String> scripts = Gens.of("", "Latn", "Cyrl");
    Gen<String> regions = Gens.of("", "US", "DE", "419");
    return random ->
        new Locale.Builder()
            .setLanguage(languages.generate(random))
            .setScript(scripts.generate(random))
            .setRegion(regions.generate(random))
            .build();
  }

  /** Free-form values as they are read, so that they can be compared. */
  static Gen<Object> document() {
    return Gens.nested(3, scalar(), AnyValue::collection);
  }

  private static Gen<Object> scalar() {
    return Gens.oneOf(
        text(),
        decimal().map(Numbers::canonical),
        Scalars.booleans(),
        text().set(1, 3),
        decimal().map(Numbers::canonical).set(1, 3));
  }

  private static Gen<Object> collection(Gen<Object> members) {
    return Gens.oneOf(
        members.orNull(0.1).list(0, 3),
        Gens.maps(text().filter(key -> !key.isEmpty()), members, 0, 3));
  }
}
