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
    return text(INSTANT, utc);
  }

  static String text(LocalDateTime dateTime) {
    checkYear(dateTime.getYear(), dateTime);
    return text(DATE_TIME, dateTime);
  }

  /** In place of the zeros of {@code form}; its year is checked. */
  private static String text(String form, LocalDateTime dateTime) {
    byte[] text = FixedWidth.bytes(form);
    FixedWidth.put(text, 0, YEAR_DIGITS, dateTime.getYear());
    FixedWidth.put(text, 5, 2, dateTime.getMonthValue());
    FixedWidth.put(text, 8, 2, dateTime.getDayOfMonth());
    put(text, DATE.length() + 1, dateTime.toLocalTime());
    return FixedWidth.text(text);
  }

  static String text(LocalDate date) {
    checkYear(date.getYear(), date);
    return date.toString();
  }

  static String text(LocalTime time) {
    byte[] text = FixedWidth.bytes(TIME);
    put(text, 0, time);
    return FixedWidth.text(text);
  }

  static String text(Year year) {
    checkYear(year.getValue(), year);
    byte[] text = new byte[YEAR_DIGITS];
    FixedWidth.put(text, 0, YEAR_DIGITS, year.getValue());
    return FixedWidth.text(text);
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
    Instant usual = IsoTimes.instant(text);
    if (usual != null) {
      return usual;
    }
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

  private static void put(byte[] text, int start, LocalTime time) {
    FixedWidth.put(text, start, 2, time.getHour());
    FixedWidth.put(text, start + 3, 2, time.getMinute());
    FixedWidth.put(text, start + 6, 2, time.getSecond());
    FixedWidth.put(text, start + 9, 9, time.getNano());
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
