package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class OffsetTimesTest {
  private static final LocalDateTime FIRST = LocalDateTime.of(0, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T12:30Z",
        "2024-02-29T12:30:01+01:00",
        "2024-02-29T12:30:00.000000001-18:00",
        "2024-02-29T12:30+18:00",
        "2024-02-29T12:30-00:00:05",
        "0000-01-01T00:00+18:00",
        "9999-12-31T23:59:59.999999999-18:00"
      })
  void offsetTimes(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text);

    assertThat(Converters.OFFSET_DATE_TIME.toText(time)).isEqualTo(text);
    assertThat(Converters.OFFSET_DATE_TIME.fromText(text)).isEqualTo(time);
    assertThat(Converters.ZONED_DATE_TIME.fromText(text)).isEqualTo(time.toZonedDateTime());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29T12:30:00+0100, 2024-02-29T12:30+01:00",
    "2024-02-29T12:30+01, 2024-02-29T12:30+01:00",
    "2024-02-29t12:30:00.5z, 2024-02-29T12:30:00.500Z",
    "2024-02-29T12:30:00.000000000+00:00, 2024-02-29T12:30Z"
  })
  void readsOtherIsoForms(String text, OffsetDateTime time) {
    assertThat(Converters.OFFSET_DATE_TIME.fromText(text)).isEqualTo(time);
    assertThat(Converters.ZONED_DATE_TIME.fromText(text)).isEqualTo(time.toZonedDateTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-02-29T12:30",
        "2024-02-29 12:30Z",
        "2023-02-29T12:30Z",
        "2024-02-29T12:30+19:00",
        "2024-02-29T12:30[Europe/Paris]",
        "2024-02-29T12:30+01:00[Europe/Paris",
        "2024-02-29T12:30+01:00[]",
        "2024-02-29T12:30+01:00[europe/paris]",
        "2024-02-29T12:30+01:00[Europe/Paris]x",
        "2024-02-29T12:30+01:00[Europe/Paris][UTC]"
      })
  void refusesWhatIsNoTime(String text) {
    AttributeValue stored = AttributeValue.createS(text);

    assertThatThrownBy(() -> Converters.OFFSET_DATE_TIME.fromValue(stored))
        .isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> Converters.ZONED_DATE_TIME.fromValue(stored))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void theLocalYearHasFourDigits() {
    assertStored(FIRST, ZoneOffset.MAX);
    assertStored(LAST, ZoneOffset.MIN);
    assertBeyond(FIRST.minusNanos(1), ZoneOffset.MIN);
    assertBeyond(LAST.plusNanos(1), ZoneOffset.MAX);
  }

  private static void assertStored(LocalDateTime local, ZoneOffset offset) {
    assertThat(Converters.OFFSET_DATE_TIME.toText(local.atOffset(offset))).hasSizeLessThan(36);
    assertThat(Converters.ZONED_DATE_TIME.toText(local.atZone(offset))).hasSizeLessThan(36);
  }

  private static void assertBeyond(LocalDateTime local, ZoneOffset offset) {
    assertThatThrownBy(() -> Converters.OFFSET_DATE_TIME.toValue(local.atOffset(offset)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith(" is outside of the years 0000 to 9999");
    assertThatThrownBy(() -> Converters.ZONED_DATE_TIME.toValue(local.atZone(offset)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith(" is outside of the years 0000 to 9999");
  }

  @Test
  void bothOffsetsOfAnOverlap() {
    ZonedDateTime earlier = LocalDateTime.of(2024, 10, 27, 2, 30).atZone(ZoneId.of("Europe/Paris"));
    ZonedDateTime later = earlier.withLaterOffsetAtOverlap();

    assertThat(earlier).isNotEqualTo(later);
    assertRoundTrip(earlier, "2024-10-27T02:30+02:00[Europe/Paris]");
    assertRoundTrip(later, "2024-10-27T02:30+01:00[Europe/Paris]");
  }

  @Test
  void zonesOfEveryKind() {
    LocalDateTime time = LocalDateTime.of(1900, 1, 1, 0, 0);

    assertRoundTrip(
        time.atZone(ZoneId.of("Europe/Paris")), "1900-01-01T00:00+00:09:21[Europe/Paris]");
    assertRoundTrip(time.atZone(ZoneId.of("UTC")), "1900-01-01T00:00Z[UTC]");
    assertRoundTrip(time.atZone(ZoneId.of("GMT0")), "1900-01-01T00:00Z[GMT0]");
    assertRoundTrip(time.atZone(ZoneId.of("UTC+01:00")), "1900-01-01T00:00+01:00[UTC+01:00]");
    assertRoundTrip(time.atZone(ZoneOffset.ofHours(-3)), "1900-01-01T00:00-03:00");
  }

  @Test
  void theInstantCountsWhereTheZoneHasAnotherOffset() {
    assertThat(Converters.ZONED_DATE_TIME.fromText("2024-07-08T00:14:07Z[Europe/Paris]"))
        .isEqualTo(ZonedDateTime.parse("2024-07-08T02:14:07+02:00[Europe/Paris]"));
  }

  private static void assertRoundTrip(ZonedDateTime time, String text) {
    assertThat(Converters.ZONED_DATE_TIME.toText(time)).isEqualTo(text);
    assertThat(Converters.ZONED_DATE_TIME.fromText(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Paris", "Z", "+01:00", "-00:00:05", "UTC", "GMT-05:30", "EST5EDT"})
  void zoneIds(String id) {
    assertThat(Converters.ZONE_ID.toText(ZoneId.of(id))).isEqualTo(id);
    assertThat(Converters.ZONE_ID.fromText(id)).isEqualTo(ZoneId.of(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "z", "Paris", "europe/paris", "+19:00", "Europe/Atlantis"})
  void refusesWhatIsNoZone(String id) {
    assertThatThrownBy(() -> Converters.ZONE_ID.fromValue(AttributeValue.createS(id)))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void periodsAreNotNormalised() {
    assertRoundTrip(Period.of(1, 14, -40), "P1Y14M-40D");
    assertRoundTrip(Period.ZERO, "P0D");
    assertRoundTrip(
        Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE),
        "P-2147483648Y2147483647M-2147483648D");
    assertThat(Converters.PERIOD.fromText("P2W")).isEqualTo(Period.ofDays(14));
  }

  private static void assertRoundTrip(Period period, String text) {
    assertThat(Converters.PERIOD.toText(period)).isEqualTo(text);
    assertThat(Converters.PERIOD.fromText(text)).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "1Y", "PT1H", "P1.5D", "P2147483648D"})
  void refusesWhatIsNoPeriod(String text) {
    assertThatThrownBy(() -> Converters.PERIOD.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class);
  }
}
