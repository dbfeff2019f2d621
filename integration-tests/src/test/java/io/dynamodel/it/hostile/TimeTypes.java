package io.dynamodel.it.hostile;

import io.dynamodel.it.hostile.HeldTime.OfDuration;
import io.dynamodel.it.hostile.HeldTime.OfInstant;
import io.dynamodel.it.hostile.HeldTime.OfLocalDate;
import io.dynamodel.it.hostile.HeldTime.OfLocalDateTime;
import io.dynamodel.it.hostile.HeldTime.OfLocalTime;
import io.dynamodel.it.hostile.HeldTime.OfMonthDay;
import io.dynamodel.it.hostile.HeldTime.OfOffsetDateTime;
import io.dynamodel.it.hostile.HeldTime.OfPeriod;
import io.dynamodel.it.hostile.HeldTime.OfYear;
import io.dynamodel.it.hostile.HeldTime.OfYearMonth;
import io.dynamodel.it.hostile.HeldTime.OfZonedDateTime;
import io.dynamodel.it.hostile.Type.Stored;
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

/** The types of {@link HeldTime}, and where each of them stands. */
final class TimeTypes {
  static final Type<Instant> INSTANT = ofInstant();
  static final Type<LocalDate> LOCAL_DATE = ofLocalDate();
  static final Type<LocalTime> LOCAL_TIME = ofLocalTime();
  static final Type<LocalDateTime> LOCAL_DATE_TIME = ofLocalDateTime();
  static final Type<Year> YEAR = ofYear();
  static final Type<YearMonth> YEAR_MONTH = ofYearMonth();
  static final Type<MonthDay> MONTH_DAY = ofMonthDay();
  static final Type<OffsetDateTime> OFFSET_DATE_TIME = ofOffsetDateTime();
  static final Type<ZonedDateTime> ZONED_DATE_TIME = ofZonedDateTime();
  static final Type<Period> PERIOD = ofPeriod();
  static final Type<Duration> DURATION = ofDuration();

  private TimeTypes() {}

  private static Type<Instant> ofInstant() {
    var at = HolderTable.A.held.asOfInstant();
    return new Type<>(
        "Instant", Stored.S, OfInstant::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<LocalDate> ofLocalDate() {
    var at = HolderTable.A.held.asOfLocalDate();
    return new Type<>(
        "LocalDate", Stored.S, OfLocalDate::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<LocalTime> ofLocalTime() {
    var at = HolderTable.A.held.asOfLocalTime();
    return new Type<>(
        "LocalTime", Stored.S, OfLocalTime::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<LocalDateTime> ofLocalDateTime() {
    var at = HolderTable.A.held.asOfLocalDateTime();
    return new Type<>(
        "LocalDateTime", Stored.S, OfLocalDateTime::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Year> ofYear() {
    var at = HolderTable.A.held.asOfYear();
    return new Type<>("Year", Stored.S, OfYear::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<YearMonth> ofYearMonth() {
    var at = HolderTable.A.held.asOfYearMonth();
    return new Type<>(
        "YearMonth", Stored.S, OfYearMonth::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<MonthDay> ofMonthDay() {
    var at = HolderTable.A.held.asOfMonthDay();
    return new Type<>(
        "MonthDay", Stored.S, OfMonthDay::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<OffsetDateTime> ofOffsetDateTime() {
    var at = HolderTable.A.held.asOfOffsetDateTime();
    return new Type<>(
        "OffsetDateTime",
        Stored.S,
        OfOffsetDateTime::new,
        at.one,
        at.maybe,
        at.list,
        at.set,
        at.map);
  }

  private static Type<ZonedDateTime> ofZonedDateTime() {
    var at = HolderTable.A.held.asOfZonedDateTime();
    return new Type<>(
        "ZonedDateTime", Stored.S, OfZonedDateTime::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Period> ofPeriod() {
    var at = HolderTable.A.held.asOfPeriod();
    return new Type<>("Period", Stored.S, OfPeriod::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Duration> ofDuration() {
    var at = HolderTable.A.held.asOfDuration();
    return new Type<>(
        "Duration", Stored.N, OfDuration::new, at.one, at.maybe, at.list, at.set, at.map);
  }
}
