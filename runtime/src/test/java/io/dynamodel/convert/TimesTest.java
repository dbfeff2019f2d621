package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TimesTest {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  static final List<Arguments> STORED =
      List.of(
          Arguments.of(Converters.INSTANT, Instant.EPOCH, "1970-01-01T00:00:00.000000000Z"),
          Arguments.of(Converters.INSTANT, FIRST, "0000-01-01T00:00:00.000000000Z"),
          Arguments.of(Converters.INSTANT, LAST, "9999-12-31T23:59:59.999999999Z"),
          Arguments.of(
              Converters.INSTANT, Instant.EPOCH.plusNanos(1), "1970-01-01T00:00:00.000000001Z"),
          Arguments.of(
              Converters.INSTANT, Instant.EPOCH.minusNanos(1), "1969-12-31T23:59:59.999999999Z"),
          Arguments.of(
              Converters.INSTANT,
              Instant.parse("2024-02-29T12:34:56.1Z"),
              "2024-02-29T12:34:56.100000000Z"),
          Arguments.of(Converters.LOCAL_DATE, LocalDate.of(0, 1, 1), "0000-01-01"),
          Arguments.of(Converters.LOCAL_DATE, LocalDate.of(9999, 12, 31), "9999-12-31"),
          Arguments.of(Converters.LOCAL_DATE, LocalDate.of(2024, 2, 29), "2024-02-29"),
          Arguments.of(Converters.LOCAL_TIME, LocalTime.MIN, "00:00:00.000000000"),
          Arguments.of(Converters.LOCAL_TIME, LocalTime.MAX, "23:59:59.999999999"),
          Arguments.of(Converters.LOCAL_TIME, LocalTime.of(1, 2, 3, 4), "01:02:03.000000004"),
          Arguments.of(
              Converters.LOCAL_DATE_TIME,
              LocalDateTime.of(0, 1, 1, 0, 0),
              "0000-01-01T00:00:00.000000000"),
          Arguments.of(
              Converters.LOCAL_DATE_TIME,
              LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
              "9999-12-31T23:59:59.999999999"),
          Arguments.of(Converters.YEAR, Year.of(0), "0000"),
          Arguments.of(Converters.YEAR, Year.of(987), "0987"),
          Arguments.of(Converters.YEAR, Year.of(9999), "9999"),
          Arguments.of(Converters.YEAR_MONTH, YearMonth.of(0, 1), "0000-01"),
          Arguments.of(Converters.YEAR_MONTH, YearMonth.of(9999, 12), "9999-12"),
          Arguments.of(Converters.MONTH_DAY, MonthDay.of(1, 1), "--01-01"),
          Arguments.of(Converters.MONTH_DAY, MonthDay.of(2, 29), "--02-29"));

  static final List<Arguments> BEYOND =
      List.of(
          Arguments.of(Converters.INSTANT, FIRST.minusNanos(1)),
          Arguments.of(Converters.INSTANT, LAST.plusNanos(1)),
          Arguments.of(Converters.INSTANT, Instant.MIN),
          Arguments.of(Converters.INSTANT, Instant.MAX),
          Arguments.of(Converters.LOCAL_DATE, LocalDate.of(-1, 12, 31)),
          Arguments.of(Converters.LOCAL_DATE, LocalDate.of(10000, 1, 1)),
          Arguments.of(Converters.LOCAL_DATE_TIME, LocalDateTime.of(-1, 12, 31, 23, 59)),
          Arguments.of(Converters.LOCAL_DATE_TIME, LocalDateTime.of(10000, 1, 1, 0, 0)),
          Arguments.of(Converters.YEAR, Year.of(-1)),
          Arguments.of(Converters.YEAR, Year.of(10000)),
          Arguments.of(Converters.YEAR_MONTH, YearMonth.of(-1, 12)),
          Arguments.of(Converters.YEAR_MONTH, YearMonth.of(10000, 1)));

  @ParameterizedTest
  @FieldSource("STORED")
  <T> void storesTextOfFixedWidth(TextConverter<T> converter, T time, String text) {
    assertThat(converter.toValue(time)).isEqualTo(AttributeValue.createS(text));
    assertThat(converter.fromValue(AttributeValue.createS(text))).isEqualTo(time);
  }

  @ParameterizedTest
  @FieldSource("BEYOND")
  <T> void refusesYearsThatDoNotHaveFourDigits(TextConverter<T> converter, T time) {
    assertThatThrownBy(() -> converter.toValue(time))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(time + " is outside of the years 0000 to 9999");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29T12:34:56Z, 2024-02-29T12:34:56Z",
    "2024-02-29T12:34Z, 2024-02-29T12:34:00Z",
    "2024-02-29T12:34:56.5Z, 2024-02-29T12:34:56.5Z",
    "2024-02-29T12:34:56.123456789Z, 2024-02-29T12:34:56.123456789Z",
    "2024-02-29T12:34:56.123456Z, 2024-02-29T12:34:56.123456Z",
    "2024-02-29t12:34:56z, 2024-02-29T12:34:56Z",
    "2024-02-29T12:34:56+00:00, 2024-02-29T12:34:56Z",
    "2024-02-29T12:34:56+02:00, 2024-02-29T10:34:56Z",
    "2024-02-29T12:34:56.000000001-05:30, 2024-02-29T18:04:56.000000001Z",
    "2024-02-29T12:34+01, 2024-02-29T11:34:00Z",
    "2024-02-29T12:34:56+0100, 2024-02-29T11:34:56Z",
    "2024-02-29T12:34:56-0530, 2024-02-29T18:04:56Z",
    "2024-02-29T12:34:56+0000, 2024-02-29T12:34:56Z",
    "2024-02-29T12:34:56+00, 2024-02-29T12:34:56Z",
    "2024-02-29T12:34:56+01:00:01, 2024-02-29T11:34:55Z",
    "2024-02-29T24:00:00Z, 2024-03-01T00:00:00Z",
    "2024-02-29T24:00:00.000000000Z, 2024-03-01T00:00:00Z",
    "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z"
  })
  void readsAnyIsoInstant(String text, Instant instant) {
    assertThat(Converters.INSTANT.fromValue(AttributeValue.createS(text))).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2024-02-29",
        "2024-02-29T12:34:56",
        "2023-02-29T12:34:56Z",
        "2023-02-29T12:34:56.000000000Z",
        "2024-13-01T00:00:00.000000000Z",
        "2024-02-29T25:00:00.000000000Z",
        "2024-02-29T12:60:00.000000000Z",
        "2024-02-29 12:34:56Z",
        "2024-02-29T12:34:56ZZ",
        "2024-02-29T12:34:56+19:00",
        "1709210096"
      })
  void refusesWhatIsNoInstant(String text) {
    assertThatThrownBy(() -> Converters.INSTANT.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read \"" + text + "\": ");
  }

  @Test
  void readsShorterLocalTimes() {
    assertThat(Converters.LOCAL_TIME.fromText("12:30")).isEqualTo(LocalTime.of(12, 30));
    assertThat(Converters.LOCAL_TIME.fromText("12:30:01.5"))
        .isEqualTo(LocalTime.of(12, 30, 1, 500_000_000));
    assertThat(Converters.LOCAL_DATE_TIME.fromText("2024-02-29T12:30"))
        .isEqualTo(LocalDateTime.of(2024, 2, 29, 12, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "2024-2-29", "2024-00-01", "٢٠٢٤-٠٢-٢٩", "2024-02-29x"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> Converters.LOCAL_DATE.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00:00.000000000", "12:60:00.000000000", "12:00:00,000000000", "12"})
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> Converters.LOCAL_TIME.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void expectsText() {
    assertThatThrownBy(() -> Converters.INSTANT.fromValue(AttributeValue.createN("5")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected text (S), found number (N) 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "024", "x"})
  void refusesYearsOfFewerDigits(String text) {
    assertThatThrownBy(() -> Converters.YEAR.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("expected a year of four digits");
  }
}
