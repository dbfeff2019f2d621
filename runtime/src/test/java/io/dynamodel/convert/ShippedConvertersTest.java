package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The converters for tables that exist. */
class ShippedConvertersTest {
  private static final AttributeConverter<Instant> SECONDS = new EpochSecondsConverter();
  private static final AttributeConverter<Instant> MILLISECONDS = new EpochMillisecondsConverter();
  private static final AttributeConverter<Instant> ISO = new IsoInstantConverter();
  private static final AttributeConverter<Boolean> NUMERIC = new NumericBooleanConverter();

  private enum Status {
    OPEN("open"),
    CLOSED(""),
    LOST(null),
    GONE("open") {};

    private final String label;

    Status(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private static final class StatusConverter extends EnumLabelConverter<Status> {
    StatusConverter(Status... constants) {
      super(constants, Status::label);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 0",
    "1969-12-31T23:59:59Z, -1",
    "2023-11-14T22:13:20Z, 1700000000",
    "+1000000000-12-31T23:59:59Z, 31556889864403199",
    "-1000000000-01-01T00:00:00Z, -31557014167219200"
  })
  void seconds(Instant instant, String number) {
    assertStored(SECONDS, instant, AttributeValue.createN(number));
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 0",
    "1969-12-31T23:59:59.999Z, -1",
    "2023-11-14T22:13:20.123Z, 1700000000123",
    "+292278994-08-17T07:12:55.807Z, 9223372036854775807",
    "-292275055-05-16T16:47:04.192Z, -9223372036854775808"
  })
  void milliseconds(Instant instant, String number) {
    assertStored(MILLISECONDS, instant, AttributeValue.createN(number));
  }

  @Test
  void cutsNothingOff() {
    assertRefused(SECONDS, Instant.EPOCH.plusNanos(1), "has a fraction of a second");
    assertRefused(SECONDS, Instant.EPOCH.minusMillis(1), "has a fraction of a second");
    assertRefused(SECONDS, Instant.MAX, "has a fraction of a second");
    assertRefused(MILLISECONDS, Instant.EPOCH.plusNanos(1), "has a fraction of a millisecond");
    assertRefused(MILLISECONDS, Instant.EPOCH.minusNanos(1), "has a fraction of a millisecond");
    assertRefused(
        MILLISECONDS, Instant.ofEpochMilli(Long.MAX_VALUE).plusMillis(1), "is too far away");
    assertRefused(MILLISECONDS, Instant.MIN, "is too far away");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.5", "1E-9", "31556889864403200", "-31557014167219201", "1E+30", "1E+125"})
  void refusesWhatIsNoWholeSecond(String number) {
    assertUnreadable(SECONDS, AttributeValue.createN(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "9223372036854775808", "-9223372036854775809", "1E+125"})
  void refusesWhatIsNoWholeMillisecond(String number) {
    assertUnreadable(MILLISECONDS, AttributeValue.createN(number));
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z",
    "2024-02-29T12:30:00.500Z",
    "2024-02-29T12:30:00.000000001Z",
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z"
  })
  void isoTexts(String text) {
    assertStored(ISO, Instant.parse(text), AttributeValue.createS(text));
  }

  @Test
  void isoTextsOfFourDigitYearsOnly() {
    String problem = "is outside of the years 0000 to 9999";

    assertRefused(ISO, Instant.parse("+10000-01-01T00:00:00Z"), problem);
    assertRefused(ISO, Instant.parse("0000-01-01T00:00:00Z").minusNanos(1), problem);
  }

  @Test
  void readsAnyIsoInstant() {
    assertThat(ISO.fromValue(AttributeValue.createS("1970-01-01T01:00+0100")))
        .isEqualTo(Instant.EPOCH);
    assertThat(ISO.fromValue(AttributeValue.createS("1970-01-01T00:00:00.000000000Z")))
        .isEqualTo(Instant.EPOCH);
    assertUnreadable(ISO, AttributeValue.createS("1970-01-01"));
    assertUnreadable(ISO, AttributeValue.createN("0"));
  }

  @Test
  void isoTextsOfOneWidth() {
    AttributeConverter<Instant> seconds = new IsoSecondsConverter();
    AttributeConverter<Instant> milliseconds = new IsoMillisecondsConverter();
    Instant noon = Instant.parse("2026-05-01T12:00:00Z");

    assertStored(seconds, noon, AttributeValue.createS("2026-05-01T12:00:00Z"));
    assertStored(milliseconds, noon, AttributeValue.createS("2026-05-01T12:00:00.000Z"));
    assertStored(
        milliseconds, noon.plusMillis(70), AttributeValue.createS("2026-05-01T12:00:00.070Z"));
    assertRefused(
        seconds,
        noon.plusMillis(1),
        "has a fraction of a second, but is stored in whole seconds:"
            + " truncatedTo(ChronoUnit.SECONDS) drops it");
    assertRefused(
        milliseconds,
        noon.plusNanos(1),
        "has a fraction of a millisecond, but is stored in whole milliseconds:"
            + " truncatedTo(ChronoUnit.MILLIS) drops it");
    for (AttributeConverter<Instant> converter : List.of(seconds, milliseconds)) {
      assertThat(converter.fromValue(AttributeValue.createS("2026-05-01T12:00:00.25Z")))
          .isEqualTo(noon.plusMillis(250));
      assertRefused(
          converter,
          Instant.parse("+10000-01-01T00:00:00Z"),
          "is outside of the years 0000 to 9999");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1767225600.25, 2026-01-01T00:00:00.250Z",
    "1767225600.123456789, 2026-01-01T00:00:00.123456789Z",
    "1767225600.1234567890001, 2026-01-01T00:00:00.123456790Z",
    "1767225600.9999999999, 2026-01-01T00:00:01Z",
    "-0.5, 1969-12-31T23:59:59.500Z",
    "1767225600, 2026-01-01T00:00:00Z"
  })
  void aTimeToLiveWithAFractionIsRead(String number, Instant expected) {
    assertThat(Converters.TIME_TO_LIVE.fromValue(AttributeValue.createN(number)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1767225600000000000", "1E+125", "-1E+125"})
  void aTimeToLiveBeyondAllInstantsIsNotRead(String number) {
    assertUnreadable(Converters.TIME_TO_LIVE, AttributeValue.createN(number));
  }

  @Test
  void theLastInstantIsABoundOfATimeToLive() {
    WholeUnits<Instant> converter = (WholeUnits<Instant>) Converters.TIME_TO_LIVE;

    assertThat(converter.ceilingValue(Instant.MAX))
        .isEqualTo(AttributeValue.createN("31556889864403200"));
    assertThat(converter.floorValue(Instant.MAX))
        .isEqualTo(AttributeValue.createN("31556889864403199"));
  }

  @Test
  void booleansAsNumbers() {
    assertStored(NUMERIC, true, AttributeValue.createN("1"));
    assertStored(NUMERIC, false, AttributeValue.createN("0"));
    assertThat(NUMERIC.fromValue(AttributeValue.createN("1.0"))).isTrue();
    for (String other : List.of("2", "-1", "0.5", "1E-130")) {
      assertUnreadable(NUMERIC, AttributeValue.createN(other));
    }
    assertUnreadable(NUMERIC, AttributeValue.createBool(true));
  }

  @Test
  void enumsByLabel() {
    AttributeConverter<Status> converter = new StatusConverter(Status.OPEN, Status.CLOSED);

    assertStored(converter, Status.OPEN, AttributeValue.createS("open"));
    assertStored(converter, Status.CLOSED, AttributeValue.createS(""));
    assertThat(Converters.set(new StatusConverter(Status.GONE)).toValue(Set.of(Status.GONE)))
        .isEqualTo(AttributeValue.createSs(List.of("open")));
  }

  @Test
  void refusesOtherLabelsAndConstants() {
    AttributeConverter<Status> converter = new StatusConverter(Status.OPEN, Status.CLOSED);

    assertThatThrownBy(() -> converter.fromValue(AttributeValue.createS("OPEN")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read \"OPEN\": expected one of [open, ]");
    assertRefused(converter, Status.GONE, "is none of the constants");
  }

  @Test
  void refusesNoLabelAndTheSameLabel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatusConverter(Status.OPEN, Status.LOST))
        .withMessage("LOST has no label: null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatusConverter(Status.OPEN, Status.CLOSED, Status.GONE))
        .withMessage("OPEN and GONE have the same label: \"open\"");
  }

  @Test
  void constantsByName() {
    TextConverter<TimeUnit> converter = Converters.enumeration(TimeUnit.values());

    assertThat(converter).isInstanceOf(EnumLabelConverter.class);
    assertStored(converter, TimeUnit.DAYS, AttributeValue.createS("DAYS"));
  }

  private static <T> void assertStored(
      AttributeConverter<T> converter, T value, AttributeValue stored) {
    assertThat(converter.toValue(value)).isEqualTo(stored);
    assertThat(converter.fromValue(stored)).isEqualTo(value);
  }

  private static <T> void assertRefused(AttributeConverter<T> converter, T value, String problem) {
    assertThatThrownBy(() -> converter.toValue(value))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith(value + " " + problem);
  }

  private static void assertUnreadable(AttributeConverter<?> converter, AttributeValue stored) {
    assertThatThrownBy(() -> converter.fromValue(stored)).isInstanceOf(ItemMappingException.class);
  }
}
