package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Property;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** DynamoDB's order of what is stored, texts by their UTF-8 bytes, is that of the values. */
class OrderTest {

  private static final Property PROPERTY = Property.of(1000);

  /** Two values to compare. */
  private record Two<T>(T one, T other) {
    static <T> Gen<Two<T>> of(Gen<T> values) {
      return Gens.combine(values, values, Two::new);
    }
  }

  @Test
  void instants() {
    PROPERTY.check(
        twoInstants(), two -> assertSameOrder(Converters.INSTANT, two.one(), two.other()));
  }

  @Test
  void localTimes() {
    PROPERTY.check(AnyValue.dateTime(), AnyValue.dateTime(), OrderTest::assertSameOrder);
  }

  private static void assertSameOrder(LocalDateTime one, LocalDateTime other) {
    assertThat(order(Converters.LOCAL_DATE_TIME, one, other))
        .isEqualTo(Integer.signum(one.compareTo(other)));
    assertThat(order(Converters.LOCAL_DATE, one.toLocalDate(), other.toLocalDate()))
        .isEqualTo(Integer.signum(one.toLocalDate().compareTo(other.toLocalDate())));
    assertSameOrder(Converters.LOCAL_TIME, one.toLocalTime(), other.toLocalTime());
    assertSameOrder(Converters.YEAR, Year.from(one), Year.from(other));
    assertSameOrder(Converters.YEAR_MONTH, YearMonth.from(one), YearMonth.from(other));
    assertSameOrder(Converters.MONTH_DAY, MonthDay.from(one), MonthDay.from(other));
  }

  @Test
  void durations() {
    PROPERTY.check(
        twoDurations(), two -> assertSameOrder(Converters.DURATION, two.one(), two.other()));
  }

  @Test
  void epochs() {
    PROPERTY.check(
        twoInstants(),
        two -> {
          assertSameOrder(
              new EpochSecondsConverter(),
              two.one().truncatedTo(ChronoUnit.SECONDS),
              two.other().truncatedTo(ChronoUnit.SECONDS));
          assertSameOrder(
              new EpochMillisecondsConverter(),
              two.one().truncatedTo(ChronoUnit.MILLIS),
              two.other().truncatedTo(ChronoUnit.MILLIS));
        });
  }

  @Test
  void textsByCodePoint() {
    PROPERTY.check(
        twoTexts(),
        two -> {
          int[] one = two.one().codePoints().toArray();
          int[] other = two.other().codePoints().toArray();

          assertThat(order(Converters.TEXT, two.one(), two.other()))
              .isEqualTo(Integer.signum(Arrays.compare(one, other)));
        });
  }

  private static Gen<Two<Instant>> twoInstants() {
    return Gens.oneOf(
            Two.of(AnyValue.instant()),
            AnyValue.instant().map(instant -> new Two<>(instant, instant.plusNanos(1))),
            AnyValue.instant().map(instant -> new Two<>(instant, instant.plusMillis(1))))
        .filter(two -> two.other().isBefore(Instant.parse("+10000-01-01T00:00:00Z")));
  }

  private static Gen<Two<Duration>> twoDurations() {
    Gen<Duration> small = Scalars.longs(-20_000_000_000L, 20_000_000_000L).map(Duration::ofNanos);
    return Gens.oneOf(
        Two.of(AnyValue.duration()),
        small.map(duration -> new Two<>(duration, duration.plusNanos(1))),
        small.map(duration -> new Two<>(duration, duration.negated())));
  }

  /** Those that begin alike, too. */
  private static Gen<Two<String>> twoTexts() {
    return Gens.combine(
        AnyValue.text(),
        Two.of(AnyValue.text()),
        (prefix, two) -> new Two<>(prefix + two.one(), prefix + two.other()));
  }

  private static <T extends Comparable<? super T>> void assertSameOrder(
      TextConverter<T> converter, T one, T other) {
    assertThat(order(converter, one, other)).isEqualTo(Integer.signum(one.compareTo(other)));
  }

  private static <T extends Comparable<? super T>> void assertSameOrder(
      NumberConverter<T> converter, T one, T other) {
    int order = stored(converter, one).compareTo(stored(converter, other));

    assertThat(order).isEqualTo(Integer.signum(one.compareTo(other)));
  }

  private static <T> BigDecimal stored(NumberConverter<T> converter, T value) {
    return new BigDecimal(converter.toValue(value).n());
  }

  private static <T> int order(TextConverter<T> converter, T one, T other) {
    return Integer.signum(Arrays.compareUnsigned(utf8(converter, one), utf8(converter, other)));
  }

  private static <T> byte[] utf8(TextConverter<T> converter, T value) {
    return converter.toValue(value).s().getBytes(StandardCharsets.UTF_8);
  }
}
