package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
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
import java.util.TreeSet;

/** Times of all years that can be stored, far from each other and next to each other. */
final class AnyTime {
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Clocks showed the hour after it twice. */
  private static final LocalDateTime OVERLAP = LocalDateTime.of(2024, 10, 27, 2, 0);

  private AnyTime() {}

  static Gen<LocalDate> date() {
    return Gens.oneOf(
        Scalars.uniform(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()).map(LocalDate::ofEpochDay),
        Scalars.longs(-2, 2).map(LocalDate::ofEpochDay),
        Gens.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29)));
  }

  static Gen<LocalTime> time() {
    Gen<Long> nanos = Scalars.uniform(0, LocalTime.MAX.toNanoOfDay());
    return Gens.oneOf(
            nanos,
            nanos.map(nano -> nano - nano % 1_000_000_000),
            Scalars.longs(0, 12),
            Gens.of(0L, 1_000_000L, LocalTime.MAX.toNanoOfDay()))
        .map(LocalTime::ofNanoOfDay);
  }

  static Gen<LocalDateTime> dateTime() {
    return Gens.combine(date(), time(), LocalDate::atTime);
  }

  static Gen<Instant> instant() {
    return dateTime().map(time -> time.toInstant(ZoneOffset.UTC));
  }

  /** From -18:00 to +18:00, with seconds. */
  private static Gen<ZoneOffset> offset() {
    int most = ZoneOffset.MAX.getTotalSeconds();
    return Scalars.ints(-most, most).map(ZoneOffset::ofTotalSeconds);
  }

  static Gen<ZoneId> zone() {
    return Gens.oneOf(
        Gens.of(List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()))).map(ZoneId::of),
        offset(),
        offset().map(each -> ZoneId.ofOffset("UTC", each)));
  }

  static Gen<OffsetDateTime> offsetDateTime() {
    return Gens.combine(dateTime(), offset(), LocalDateTime::atOffset);
  }

  static Gen<ZonedDateTime> zonedDateTime() {
    Gen<ZonedDateTime> shownTwice =
        Gens.combine(Scalars.ints(0, 60 * 60 - 1), Scalars.booleans(), AnyTime::shownTwice);
    return Gens.oneOf(
        shownTwice,
        Gens.combine(dateTime(), zone(), LocalDateTime::atZone)
            .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999));
  }

  private static ZonedDateTime shownTwice(int second, boolean later) {
    ZonedDateTime time = OVERLAP.plusSeconds(second).atZone(ZoneId.of("Europe/Paris"));
    return later ? time.withLaterOffsetAtOverlap() : time;
  }

  static Gen<Duration> duration() {
    Gen<Long> seconds =
        Gens.oneOf(Scalars.longs(), Scalars.longs(-2, 2), Gens.of(Long.MIN_VALUE, Long.MAX_VALUE));
    Gen<Integer> nanos =
        Gens.oneOf(Scalars.ints(0, 999_999_999), Gens.of(0, 1, 500_000_000, 999_999_999));
    return Gens.combine(seconds, nanos, Duration::ofSeconds);
  }

  static Gen<Period> period() {
    Gen<Integer> number = Gens.oneOf(Scalars.ints(), Scalars.ints(-1, 1));
    return random ->
        Period.of(number.generate(random), number.generate(random), number.generate(random));
  }
}
