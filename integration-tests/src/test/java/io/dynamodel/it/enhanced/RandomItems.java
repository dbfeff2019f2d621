package io.dynamodel.it.enhanced;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random values of the types that have many, among what both can express. */
final class RandomItems {
  private static final BigInteger DIGITS_38 = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

  private RandomItems() {}

  static Arbitrary<Shared> any() {
    Shared rest = Samples.typical();
    return Combinators.combine(numbers(), texts(), times())
        .as(
            (numbers, texts, times) ->
                new Shared(
                    "random",
                    rest.primitives(),
                    numbers,
                    texts,
                    times,
                    rest.binaries(),
                    rest.collected(),
                    rest.gaps(),
                    rest.part()));
  }

  private static Arbitrary<Numbers> numbers() {
    return Combinators.combine(
            bigIntegers(),
            Combinators.combine(bigIntegers(), Arbitraries.integers().between(-80, 120))
                .as(BigDecimal::new),
            Arbitraries.integers().map(OptionalInt::of),
            Arbitraries.longs().map(OptionalLong::of),
            doubles().map(OptionalDouble::of),
            durations())
        .as(Numbers::new);
  }

  private static Arbitrary<BigInteger> bigIntegers() {
    return Arbitraries.bigIntegers().between(DIGITS_38.negate(), DIGITS_38);
  }

  /** Of the whole range of DynamoDB's numbers. */
  private static Arbitrary<Double> doubles() {
    return Arbitraries.randomValue(random -> Double.longBitsToDouble(random.nextLong()))
        .filter(number -> Math.abs(number) >= 1e-130 && Math.abs(number) < 9e125);
  }

  /** Those that they read: see {@link FractionsOfSecondsTest} and {@link NumberFormsTest}. */
  private static Arbitrary<Duration> durations() {
    return Combinators.combine(Arbitraries.longs(), nanos())
        .as((seconds, nanos) -> Duration.ofSeconds(seconds, seconds > 0 ? nanos : 0));
  }

  private static Arbitrary<Texts> texts() {
    Texts rest = Samples.typical().texts();
    return Combinators.combine(
            strings(), Arbitraries.of(Suit.class), Arbitraries.create(UUID::randomUUID))
        .flatAs(
            (text, suit, id) ->
                Combinators.combine(locales(), zones())
                    .as(
                        (locale, zone) ->
                            new Texts(text, suit, id, rest.uri(), rest.url(), locale, zone)));
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(20)
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  private static Arbitrary<Locale> locales() {
    return Arbitraries.of(Locale.getAvailableLocales())
        .map(locale -> Locale.forLanguageTag(locale.toLanguageTag()));
  }

  private static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
  }

  private static Arbitrary<Times> times() {
    return Combinators.combine(
            instants(),
            localTimes().map(LocalDateTime::toLocalDate),
            localTimes().map(LocalDateTime::toLocalTime),
            localTimes(),
            offsetTimes(),
            zonedTimes(),
            localTimes().map(MonthDay::from),
            Combinators.combine(
                    Arbitraries.integers(), Arbitraries.integers(), Arbitraries.integers())
                .as(Period::of))
        .as(Times::new);
  }

  /** So far from the first and the last one that the local year has four digits everywhere. */
  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(
                    Instant.parse("0000-01-02T00:00:00Z").getEpochSecond(),
                    Instant.parse("9999-12-30T00:00:00Z").getEpochSecond()),
            nanos())
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<Integer> nanos() {
    return Arbitraries.integers().between(0, 999_999_999);
  }

  private static Arbitrary<LocalDateTime> localTimes() {
    return instants().map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static Arbitrary<OffsetDateTime> offsetTimes() {
    return Combinators.combine(instants(), Arbitraries.integers().between(-64_800, 64_800))
        .as((instant, seconds) -> instant.atOffset(ZoneOffset.ofTotalSeconds(seconds)));
  }

  private static Arbitrary<ZonedDateTime> zonedTimes() {
    return Combinators.combine(instants(), zones()).as(Instant::atZone);
  }
}
