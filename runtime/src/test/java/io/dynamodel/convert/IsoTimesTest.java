package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimesTest {
  private static final String CHARACTERS = "012369-+:.TtZz ٣";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T12:34:56.123456789Z",
        "2024-02-29T12:34:56.123Z",
        "2024-02-29T12:34:56.1Z",
        "2024-02-29T12:34:56Z",
        "2024-02-29T12:34Z",
        "0000-01-01T00:00:00.000000001+00:00",
        "9999-12-31T23:59:59.999999999-18:00",
        "2024-02-29T12:34:56.5+05:30",
        "2024-02-29T12:34-01:59"
      })
  void itReadsTheUsualFormsAsTheFormatters(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text);

    assertThat(IsoTimes.offsetDateTime(text)).isEqualTo(time);
    String local = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    assertThat(IsoTimes.localDateTime(local)).isEqualTo(time.toLocalDateTime());
    assertThat(IsoTimes.localTime(local.substring(11))).isEqualTo(time.toLocalTime());
    assertThat(IsoTimes.localDate(local.substring(0, 10))).isEqualTo(time.toLocalDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T12:34:56.123456789Z",
        "2024-02-29T12:34:56.5+05:30",
        "2024-02-29T12:34:56-18:00",
        "2024-12-31T23:59Z",
        "2024-02-29T12:34:56.5",
        "2024-02-29T12:34",
        "12:34:56.123456789",
        "12:34:56",
        "12:34",
        "2024-02-29"
      })
  void itReadsNothingThatTheFormattersReadInAnotherWay(String text) {
    for (String typo : typos(text)) {
      check(typo, IsoTimes::instant, Instant::parse);
      check(typo, IsoTimes::offsetDateTime, OffsetDateTime::parse);
      check(typo, IsoTimes::localDateTime, LocalDateTime::parse);
      check(typo, IsoTimes::localTime, LocalTime::parse);
      check(typo, IsoTimes::localDate, LocalDate::parse);
    }
  }

  private static <T> void check(String text, Function<String, T> ours, Function<String, T> theirs) {
    T read = ours.apply(text);
    if (read != null) {
      assertThat(read).as(text).isEqualTo(orNull(text, theirs));
    }
  }

  private static <T> T orNull(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Each character left out, replaced, and preceded by another one; and two of them changed. */
  private static List<String> typos(String text) {
    List<String> typos = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      String start = text.substring(0, i);
      typos.add(start);
      typos.add(text.substring(i));
      for (char c : CHARACTERS.toCharArray()) {
        typos.add(start + c + text.substring(i));
        if (i < text.length()) {
          typos.add(start + text.substring(i + 1));
          typos.add(start + c + text.substring(i + 1));
        }
        for (char d : CHARACTERS.toCharArray()) {
          if (i + 1 < text.length()) {
            typos.add(start + c + d + text.substring(i + 2));
          }
        }
      }
    }
    return typos;
  }
}
