package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.TimeTypes.DURATION;
import static io.dynamodel.it.hostile.TimeTypes.INSTANT;
import static io.dynamodel.it.hostile.TimeTypes.LOCAL_DATE;
import static io.dynamodel.it.hostile.TimeTypes.LOCAL_DATE_TIME;
import static io.dynamodel.it.hostile.TimeTypes.LOCAL_TIME;
import static io.dynamodel.it.hostile.TimeTypes.MONTH_DAY;
import static io.dynamodel.it.hostile.TimeTypes.OFFSET_DATE_TIME;
import static io.dynamodel.it.hostile.TimeTypes.PERIOD;
import static io.dynamodel.it.hostile.TimeTypes.YEAR;
import static io.dynamodel.it.hostile.TimeTypes.YEAR_MONTH;
import static io.dynamodel.it.hostile.TimeTypes.ZONED_DATE_TIME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** Values of the types of java.time. */
final class TimeValues {
  private TimeValues() {}

  static Stream<Case<?>> storable() {
    return Stream.of(
            Case.of(
                INSTANT,
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                Instant.EPOCH,
                Instant.ofEpochSecond(-1, 1)),
            Case.of(
                LOCAL_DATE,
                LocalDate.of(0, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(0, 2, 29)),
            Case.of(LOCAL_TIME, LocalTime.MIN, LocalTime.MAX, LocalTime.of(0, 0, 0, 1)),
            Case.of(
                LOCAL_DATE_TIME,
                LocalDate.of(0, 1, 1).atStartOfDay(),
                LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX)),
            Case.of(YEAR, Year.of(0), Year.of(9999)),
            Case.of(YEAR_MONTH, YearMonth.of(0, 1), YearMonth.of(9999, 12)),
            Case.of(MONTH_DAY, MonthDay.of(1, 1), MonthDay.of(2, 29), MonthDay.of(12, 31)),
            Case.of(
                OFFSET_DATE_TIME,
                LocalDate.of(0, 1, 1).atStartOfDay().atOffset(ZoneOffset.MAX),
                LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).atOffset(ZoneOffset.MIN),
                LocalDate.EPOCH
                    .atStartOfDay()
                    .atOffset(ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3))),
            Case.of(
                ZONED_DATE_TIME,
                LocalDate.of(0, 1, 1).atStartOfDay(ZoneOffset.MAX),
                LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).atZone(ZoneId.of("Pacific/Apia")),
                ZonedDateTime.ofLocal(
                    LocalDateTime.of(2024, 10, 27, 2, 30),
                    ZoneId.of("Europe/Paris"),
                    ZoneOffset.ofHours(1)),
                LocalDate.of(1, 1, 1).atStartOfDay(ZoneId.of("Europe/Paris")),
                LocalDate.EPOCH.atStartOfDay(ZoneId.of("UTC")),
                LocalDate.EPOCH.atStartOfDay(ZoneId.of("GMT+01:00"))),
            Case.of(
                PERIOD,
                Period.ZERO,
                Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE),
                Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                Period.of(1, -14, 400)),
            Case.of(
                DURATION,
                Duration.ZERO,
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofNanos(-1),
                Duration.ofSeconds(Long.MIN_VALUE, 999_999_999)))
        .flatMap(cases -> cases);
  }

  static Stream<Case<?>> refused() {
    return Stream.of(
        year(INSTANT, Instant.MIN),
        year(INSTANT, Instant.MAX),
        year(INSTANT, Instant.parse("-0001-12-31T23:59:59.999999999Z")),
        year(INSTANT, Instant.parse("+10000-01-01T00:00:00Z")),
        year(LOCAL_DATE, LocalDate.MIN),
        year(LOCAL_DATE, LocalDate.MAX),
        year(LOCAL_DATE, LocalDate.of(-1, 12, 31)),
        year(LOCAL_DATE, LocalDate.of(10000, 1, 1)),
        year(LOCAL_DATE_TIME, LocalDateTime.MIN),
        year(LOCAL_DATE_TIME, LocalDateTime.MAX),
        year(LOCAL_DATE_TIME, LocalDate.of(-1, 12, 31).atTime(LocalTime.MAX)),
        year(LOCAL_DATE_TIME, LocalDate.of(10000, 1, 1).atStartOfDay()),
        year(YEAR, Year.of(Year.MIN_VALUE)),
        year(YEAR, Year.of(Year.MAX_VALUE)),
        year(YEAR, Year.of(-1)),
        year(YEAR, Year.of(10000)),
        year(YEAR_MONTH, YearMonth.of(-1, 12)),
        year(YEAR_MONTH, YearMonth.of(10000, 1)),
        year(OFFSET_DATE_TIME, OffsetDateTime.MIN),
        year(OFFSET_DATE_TIME, OffsetDateTime.MAX),
        year(OFFSET_DATE_TIME, OffsetDateTime.parse("-0001-12-31T23:59:59.999999999-18:00")),
        year(ZONED_DATE_TIME, LocalDate.of(-1, 12, 31).atStartOfDay(ZoneOffset.MIN)),
        year(ZONED_DATE_TIME, LocalDate.of(10000, 1, 1).atStartOfDay(ZoneId.of("Asia/Tokyo"))));
  }

  private static <T> Case<T> year(Type<T> type, T time) {
    return Case.refused(
        type, time.toString(), time, time + " is outside of the years 0000 to 9999");
  }
}
