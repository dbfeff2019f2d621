package io.dynamodel.convert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the usual forms of ISO-8601: four digits of a year, with or without seconds, up to nine
 * fraction digits, {@code Z} or an offset such as {@code +01:00}. The formatters of java.time,
 * which read all forms, take 20 times as long. Each method gives null for a text that is left to
 * them.
 */
final class IsoTimes {
  private static final String DATE = "0000-00-00";
  private static final String DATE_TIME = DATE + "T00:00:00";
  private static final String MINUTES = "00:00";
  private static final String SECONDS = "00:00:00";
  private static final String OFFSET = "00:00";
  private static final int MOST_FRACTION_DIGITS = 9;
  private static final int SHORTEST_MONTH = 28;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3600;
  private static final long SECONDS_OF_DAY = 24 * SECONDS_OF_HOUR;

  private IsoTimes() {}

  /** A time in UTC, with seconds: without the objects in between, since most times are such. */
  static @Nullable Instant instant(String text) {
    int end = text.length() - 1;
    if (end < DATE_TIME.length() || !isDateTime(text) || text.charAt(end) != 'Z') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    int nano = nano(text, DATE_TIME.length(), end);
    boolean areDigits = (year | month | day | hour | minute | second | nano) >= 0;
    boolean fits = areDigits && isDate(year, month, day) && hour < 24 && minute < 60 && second < 60;
    return fits
        ? Instant.ofEpochSecond(
            LocalDate.of(year, month, day).toEpochDay() * SECONDS_OF_DAY
                + (long) hour * SECONDS_OF_HOUR
                + (long) minute * SECONDS_OF_MINUTE
                + second,
            nano)
        : null;
  }

  /** Whether what separates the numbers of a date and a time is there. */
  private static boolean isDateTime(String text) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }

  /** A number of so many digits; negative if it is something else. */
  private static int digits(String text, int start, int end) {
    int number = 0;
    int other = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      other |= digit | (9 - digit);
      number = number * 10 + digit;
    }
    return other < 0 ? -1 : number;
  }

  private static boolean isDate(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= SHORTEST_MONTH || day <= Month.of(month).length(Year.isLeap(year)));
  }

  static @Nullable OffsetDateTime offsetDateTime(String text) {
    boolean utc = text.endsWith("Z");
    int end = text.length() - (utc ? 1 : OFFSET.length() + 1);
    LocalDateTime local = localDateTime(text, end);
    ZoneOffset offset = local == null || utc ? ZoneOffset.UTC : offset(text, end);
    return local == null || offset == null ? null : OffsetDateTime.of(local, offset);
  }

  static @Nullable LocalDateTime localDateTime(String text) {
    return localDateTime(text, text.length());
  }

  static @Nullable LocalDate localDate(String text) {
    return text.length() == DATE.length() ? date(text) : null;
  }

  static @Nullable LocalTime localTime(String text) {
    return localTime(text, 0, text.length());
  }

  private static @Nullable LocalDateTime localDateTime(String text, int end) {
    if (end <= DATE.length() || text.charAt(DATE.length()) != 'T') {
      return null;
    }
    LocalTime time = localTime(text, DATE.length() + 1, end);
    LocalDate date = time == null ? null : date(text);
    return date == null ? null : LocalDateTime.of(date, time);
  }

  private static @Nullable LocalDate date(String text) {
    if (!FixedWidth.hasForm(text, 0, DATE)) {
      return null;
    }
    try {
      return LocalDate.of(
          FixedWidth.number(text, 0, 4),
          FixedWidth.number(text, 5, 7),
          FixedWidth.number(text, 8, 10));
    } catch (DateTimeException e) { // the formatters find better words
      return null;
    }
  }

  private static @Nullable LocalTime localTime(String text, int start, int end) {
    boolean minutes = end - start == MINUTES.length();
    String form = minutes ? MINUTES : SECONDS;
    int fraction = start + form.length();
    if (end < fraction || !FixedWidth.hasForm(text, start, form)) {
      return null;
    }
    int hour = FixedWidth.number(text, start, start + 2);
    int minute = FixedWidth.number(text, start + 3, start + 5);
    int second = minutes ? 0 : FixedWidth.number(text, start + 6, start + 8);
    int nano = nano(text, fraction, end);
    boolean fits = hour < 24 && minute < 60 && second < 60 && nano >= 0;
    return fits ? LocalTime.of(hour, minute, second, nano) : null;
  }

  /** Of a point and digits; 0 without them; negative if it is something else. */
  private static int nano(String text, int start, int end) {
    if (start == end) {
      return 0;
    }
    int digits = end - start - 1;
    if (text.charAt(start) != '.' || digits == 0 || digits > MOST_FRACTION_DIGITS) {
      return -1;
    }
    int nano = digits(text, start + 1, end);
    for (int i = digits; i < MOST_FRACTION_DIGITS; i++) {
      nano *= 10;
    }
    return nano;
  }

  private static @Nullable ZoneOffset offset(String text, int start) {
    char sign = text.charAt(start);
    if ((sign != '+' && sign != '-') || !FixedWidth.hasForm(text, start + 1, OFFSET)) {
      return null;
    }
    int hours = FixedWidth.number(text, start + 1, start + 3);
    int minutes = FixedWidth.number(text, start + 4, start + 6);
    int seconds = hours * SECONDS_OF_HOUR + minutes * SECONDS_OF_MINUTE;
    boolean fits = minutes < 60 && seconds <= 18 * SECONDS_OF_HOUR;
    return fits ? ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds) : null;
  }
}
