package io.dynamodel.convert;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Times that keep their offset or zone, as ISO-8601 text. */
final class OffsetTimes {

  private OffsetTimes() {}

  /** Loaded by the first text of an unusual form: formatters take long to make. */
  private static final class AnyForm {
    static final DateTimeFormatter FORMAT =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "+0000") // +0100 and +01 beside +01:00
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);
  }

  static String text(OffsetDateTime time) {
    Times.checkYear(time.getYear(), time);
    return time.toString();
  }

  static String text(ZonedDateTime time) {
    Times.checkYear(time.getYear(), time);
    return time.toString();
  }

  static OffsetDateTime offsetDateTime(String text) {
    OffsetDateTime usual = IsoTimes.offsetDateTime(text);
    return usual != null ? usual : AnyForm.FORMAT.parse(text, OffsetDateTime::from);
  }

  /**
   * The offset may be one that the zone does not have then, where its rules have changed since: the
   * instant counts, not the local time.
   */
  static ZonedDateTime zonedDateTime(String text) {
    int zone = text.indexOf('[');
    if (zone < 0) {
      return offsetDateTime(text).toZonedDateTime();
    }
    if (!text.endsWith("]")) {
      throw new IllegalArgumentException("expected ] at the end");
    }
    OffsetDateTime time = offsetDateTime(text.substring(0, zone));
    ZoneId id = ZoneId.of(text.substring(zone + 1, text.length() - 1));
    return ZonedDateTime.ofInstant(time.toLocalDateTime(), time.getOffset(), id);
  }
}
