package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/**
 * Times as ISO-8601 text of fixed width, so that the order of the texts is that of the times. Other
 * ISO-8601 forms are read too.
 */
final class Times {
  private static final String DATE = "0000-00-00";
  private static final String TIME = "00:00:00.000000000";
  private static final String DATE_TIME = DATE + "T" + TIME;
  private static final String INSTANT = DATE_TIME + "Z";
  private static final int GREATEST_YEAR = 9999;
  private static final int YEAR_DIGITS = 4;
  // In numbers: to parse their texts would load the formatters of java.time.
  private static final long FIRST_SECOND = -62_167_219_200L; // 0000-01-01T00:00:00Z
  private static final long LAST_SECOND = 253_402_300_799L; // 9999-12-31T23:59:59Z

  private Times() {}

  static String text(Instant instant) {
    checkYear(instant);
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    return append(new StringBuilder(INSTANT.length()), utc).append('Z').toString();
  }

  static String text(LocalDateTime dateTime) {
    checkYear(dateTime.getYear(), dateTime);
    return append(new StringBuilder(DATE_TIME.length()), dateTime).toString();
  }

  static String text(LocalDate date) {
    checkYear(date.getYear(), date);
    return date.toString();
  }

  static String text(LocalTime time) {
    return append(new StringBuilder(TIME.length()), time).toString();
  }

  static String text(Year year) {
    checkYear(year.getValue(), year);
    StringBuilder text = new StringBuilder();
    FixedWidth.append(text, year.getValue(), YEAR_DIGITS);
    return text.toString();
  }

  static String text(YearMonth month) {
    checkYear(month.getYear(), month);
    return month.toString();
  }

  static Year year(String text) {
    if (text.length() < YEAR_DIGITS) { // Year.parse takes fewer digits
      throw new DateTimeParseException("expected a year of four digits", text, 0);
    }
    return Year.parse(text);
  }

  static Instant instant(String text) {
    try {
      return OffsetTimes.offsetDateTime(text).toInstant();
    } catch (DateTimeException e) { // 24:00 and leap seconds
      return Instant.parse(text);
    }
  }

  static LocalDateTime localDateTime(String text) {
    LocalDateTime usual = IsoTimes.localDateTime(text);
    return usual != null ? usual : LocalDateTime.parse(text);
  }

  static LocalDate localDate(String text) {
    LocalDate usual = IsoTimes.localDate(text);
    return usual != null ? usual : LocalDate.parse(text);
  }

  static LocalTime localTime(String text) {
    LocalTime usual = IsoTimes.localTime(text);
    return usual != null ? usual : LocalTime.parse(text);
  }

  private static StringBuilder append(StringBuilder text, LocalDateTime dateTime) {
    return append(append(text, dateTime.toLocalDate()).append('T'), dateTime.toLocalTime());
  }

  // Of a year that is checked.
  private static StringBuilder append(StringBuilder text, LocalDate date) {
    FixedWidth.append(text, date.getYear(), YEAR_DIGITS);
    FixedWidth.append(text.append('-'), date.getMonthValue(), 2);
    FixedWidth.append(text.append('-'), date.getDayOfMonth(), 2);
    return text;
  }

  private static StringBuilder append(StringBuilder text, LocalTime time) {
    FixedWidth.append(text, time.getHour(), 2);
    FixedWidth.append(text.append(':'), time.getMinute(), 2);
    FixedWidth.append(text.append(':'), time.getSecond(), 2);
    FixedWidth.append(text.append('.'), time.getNano(), 9);
    return text;
  }

  static void checkYear(Instant instant) {
    long second = instant.getEpochSecond();
    checkYear(second >= FIRST_SECOND && second <= LAST_SECOND, instant);
  }

  static void checkYear(int year, TemporalAccessor time) {
    checkYear(year >= 0 && year <= GREATEST_YEAR, time);
  }

  private static void checkYear(boolean fits, TemporalAccessor time) {
    if (!fits) {
      throw new ItemValidationException(
          Problem.of(time, "the time", " is outside of the years 0000 to 9999"));
    }
  }
}
