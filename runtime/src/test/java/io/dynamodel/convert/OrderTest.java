package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** DynamoDB's order of what is stored, texts by their UTF-8 bytes, is that of the values. */
class OrderTest {

  @Property
  void instants(@ForAll("instants") Tuple2<Instant, Instant> two) {
    assertSameOrder(Converters.INSTANT, two.get1(), two.get2());
  }

  @Property
  void localTimes(@ForAll("dateTimes") Tuple2<LocalDateTime, LocalDateTime> two) {
    LocalDateTime one = two.get1();
    LocalDateTime other = two.get2();

    assertThat(order(Converters.LOCAL_DATE_TIME, one, other))
        .isEqualTo(Integer.signum(one.compareTo(other)));
    assertThat(order(Converters.LOCAL_DATE, one.toLocalDate(), other.toLocalDate()))
        .isEqualTo(Integer.signum(one.toLocalDate().compareTo(other.toLocalDate())));
    assertSameOrder(Converters.LOCAL_TIME, one.toLocalTime(), other.toLocalTime());
    assertSameOrder(Converters.YEAR, Year.from(one), Year.from(other));
    assertSameOrder(Converters.YEAR_MONTH, YearMonth.from(one), YearMonth.from(other));
    assertSameOrder(Converters.MONTH_DAY, MonthDay.from(one), MonthDay.from(other));
  }

  @Property
  void durations(@ForAll("durations") Tuple2<Duration, Duration> two) {
    assertSameOrder(Converters.DURATION, two.get1(), two.get2());
  }

  @Property
  void epochs(@ForAll("instants") Tuple2<Instant, Instant> two) {
    assertSameOrder(
        new EpochSecondsConverter(),
        two.get1().truncatedTo(ChronoUnit.SECONDS),
        two.get2().truncatedTo(ChronoUnit.SECONDS));
    assertSameOrder(
        new EpochMillisecondsConverter(),
        two.get1().truncatedTo(ChronoUnit.MILLIS),
        two.get2().truncatedTo(ChronoUnit.MILLIS));
  }

  @Property
  void textsByCodePoint(@ForAll("texts") Tuple2<String, String> two) {
    int[] one = two.get1().codePoints().toArray();
    int[] other = two.get2().codePoints().toArray();

    assertThat(order(Converters.TEXT, two.get1(), two.get2()))
        .isEqualTo(Integer.signum(Arrays.compare(one, other)));
  }

  @Provide
  Arbitrary<Tuple2<Instant, Instant>> instants() {
    return Arbitraries.oneOf(
            AnyValue.instant().tuple2(),
            AnyValue.instant().map(instant -> Tuple.of(instant, instant.plusNanos(1))),
            AnyValue.instant().map(instant -> Tuple.of(instant, instant.plusMillis(1))))
        .filter(two -> two.get2().isBefore(Instant.parse("+10000-01-01T00:00:00Z")));
  }

  @Provide
  Arbitrary<Tuple2<Duration, Duration>> durations() {
    Arbitrary<Duration> small =
        Arbitraries.longs().between(-20_000_000_000L, 20_000_000_000L).map(Duration::ofNanos);
    return Arbitraries.oneOf(
        AnyValue.duration().tuple2(),
        small.map(duration -> Tuple.of(duration, duration.plusNanos(1))),
        small.map(duration -> Tuple.of(duration, duration.negated())));
  }

  @Provide
  Arbitrary<Tuple2<LocalDateTime, LocalDateTime>> dateTimes() {
    return AnyValue.dateTime().tuple2();
  }

  @Provide
  Arbitrary<Tuple2<String, String>> texts() {
    return AnyValue.text()
        .tuple2()
        .flatMap(
            two ->
                AnyValue.text().map(prefix -> Tuple.of(prefix + two.get1(), prefix + two.get2())));
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
