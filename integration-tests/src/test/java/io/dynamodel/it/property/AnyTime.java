package io.dynamodel.it.property;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Times of all years that can be stored, far from each other and next to each other. */
final class AnyTime {
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Clocks showed the hour after it twice. */
  private static final LocalDateTime OVERLAP = LocalDateTime.of(2024, 10, 27, 2, 0);

  private AnyTime() {}

  static Arbitrary<LocalDate> date() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
            .withDistribution(RandomDistribution.uniform())
            .map(LocalDate::ofEpochDay),
        Arbitraries.longs().between(-2, 2).map(LocalDate::ofEpochDay),
        Arbitraries.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29)));
  }

  static Arbitrary<LocalTime> time() {
    Arbitrary<Long> nanos =
        Arbitraries.longs()
            .between(0, LocalTime.MAX.toNanoOfDay())
            .withDistribution(RandomDistribution.uniform());
    return Arbitraries.oneOf(
            nanos,
            nanos.map(nano -> nano - nano % 1_000_000_000),
            Arbitraries.longs().between(0, 12),
            Arbitraries.of(0L, 1_000_000L, LocalTime.MAX.toNanoOfDay()))
        .map(LocalTime::ofNanoOfDay);
  }

  static Arbitrary<LocalDateTime> dateTime() {
    return Combinators.combine(date(), time()).as(LocalDate::atTime);
  }

  static Arbitrary<Instant> instant() {
    return dateTime().map(time -> time.toInstant(ZoneOffset.UTC));
  }

  /** From -18:00 to +18:00, with seconds. */
  private static Arbitrary<ZoneOffset> offset() {
    int most = ZoneOffset.MAX.getTotalSeconds();
    return Arbitraries.integers().between(-most, most).map(ZoneOffset::ofTotalSeconds);
  }

  static Arbitrary<ZoneId> zone() {
    return Arbitraries.oneOf(
        Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of),
        offset(),
        offset().map(each -> ZoneId.ofOffset("UTC", each)));
  }

  static Arbitrary<OffsetDateTime> offsetDateTime() {
    return Combinators.combine(dateTime(), offset()).as(LocalDateTime::atOffset);
  }

  static Arbitrary<ZonedDateTime> zonedDateTime() {
    Arbitrary<ZonedDateTime> shownTwice =
        Combinators.combine(
                Arbitraries.integers().between(0, 60 * 60 - 1), Arbitraries.of(true, false))
            .as(AnyTime::shownTwice);
    return Arbitraries.oneOf(
        shownTwice,
        Combinators.combine(dateTime(), zone())
            .as(LocalDateTime::atZone)
            .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999));
  }

  private static ZonedDateTime shownTwice(int second, boolean later) {
    ZonedDateTime time = OVERLAP.plusSeconds(second).atZone(ZoneId.of("Europe/Paris"));
    return later ? time.withLaterOffsetAtOverlap() : time;
  }

  static Arbitrary<Duration> duration() {
    Arbitrary<Long> seconds =
        Arbitraries.oneOf(
            Arbitraries.longs(),
            Arbitraries.longs().between(-2, 2),
            Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
    Arbitrary<Integer> nanos =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 999_999_999),
            Arbitraries.of(0, 1, 500_000_000, 999_999_999));
    return Combinators.combine(seconds, nanos).as(Duration::ofSeconds);
  }

  static Arbitrary<Period> period() {
    Arbitrary<Integer> number =
        Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.integers().between(-1, 1));
    return Combinators.combine(number, number, number).as(Period::of);
  }
}
