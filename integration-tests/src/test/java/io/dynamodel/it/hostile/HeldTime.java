package io.dynamodel.it.hostile;

import io.dynamodel.annotations.TypeName;
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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations, each in every place of a document. */
sealed interface HeldTime extends Held {

  @TypeName("instant")
  record OfInstant(
      @Nullable Instant one,
      Optional<Instant> maybe,
      List<Instant> list,
      Set<Instant> set,
      Map<String, Instant> map)
      implements HeldTime {}

  @TypeName("localdate")
  record OfLocalDate(
      @Nullable LocalDate one,
      Optional<LocalDate> maybe,
      List<LocalDate> list,
      Set<LocalDate> set,
      Map<String, LocalDate> map)
      implements HeldTime {}

  @TypeName("localtime")
  record OfLocalTime(
      @Nullable LocalTime one,
      Optional<LocalTime> maybe,
      List<LocalTime> list,
      Set<LocalTime> set,
      Map<String, LocalTime> map)
      implements HeldTime {}

  @TypeName("localdatetime")
  record OfLocalDateTime(
      @Nullable LocalDateTime one,
      Optional<LocalDateTime> maybe,
      List<LocalDateTime> list,
      Set<LocalDateTime> set,
      Map<String, LocalDateTime> map)
      implements HeldTime {}

  @TypeName("year")
  record OfYear(
      @Nullable Year one,
      Optional<Year> maybe,
      List<Year> list,
      Set<Year> set,
      Map<String, Year> map)
      implements HeldTime {}

  @TypeName("yearmonth")
  record OfYearMonth(
      @Nullable YearMonth one,
      Optional<YearMonth> maybe,
      List<YearMonth> list,
      Set<YearMonth> set,
      Map<String, YearMonth> map)
      implements HeldTime {}

  @TypeName("monthday")
  record OfMonthDay(
      @Nullable MonthDay one,
      Optional<MonthDay> maybe,
      List<MonthDay> list,
      Set<MonthDay> set,
      Map<String, MonthDay> map)
      implements HeldTime {}

  @TypeName("offsetdatetime")
  record OfOffsetDateTime(
      @Nullable OffsetDateTime one,
      Optional<OffsetDateTime> maybe,
      List<OffsetDateTime> list,
      Set<OffsetDateTime> set,
      Map<String, OffsetDateTime> map)
      implements HeldTime {}

  @TypeName("zoneddatetime")
  record OfZonedDateTime(
      @Nullable ZonedDateTime one,
      Optional<ZonedDateTime> maybe,
      List<ZonedDateTime> list,
      Set<ZonedDateTime> set,
      Map<String, ZonedDateTime> map)
      implements HeldTime {}

  @TypeName("period")
  record OfPeriod(
      @Nullable Period one,
      Optional<Period> maybe,
      List<Period> list,
      Set<Period> set,
      Map<String, Period> map)
      implements HeldTime {}

  @TypeName("duration")
  record OfDuration(
      @Nullable Duration one,
      Optional<Duration> maybe,
      List<Duration> list,
      Set<Duration> set,
      Map<String, Duration> map)
      implements HeldTime {}
}
