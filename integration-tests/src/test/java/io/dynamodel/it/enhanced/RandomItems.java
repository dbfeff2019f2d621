package io.dynamodel.it.enhanced;

import static io.dynamodel.property.Scalars.ints;
import static io.dynamodel.property.Scalars.longs;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
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
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;

/** Random values of the types that have many, among what both can express. */
final class RandomItems {
  private RandomItems() {}

  static Gen<Shared> any() {
    Shared rest = Samples.typical();
    Gen<Numbers> numbers = numbers();
    Gen<Texts> texts = texts();
    Gen<Times> times = times();
    return random ->
        new Shared(
            "random",
            rest.primitives(),
            numbers.generate(random),
            texts.generate(random),
            times.generate(random),
            rest.binaries(),
            rest.collected(),
            rest.gaps(),
            rest.part());
  }

  private static Gen<Numbers> numbers() {
    Gen<BigInteger> bigIntegers = Scalars.bigIntegers(38);
    Gen<BigDecimal> decimals = Gens.combine(bigIntegers, ints(-80, 120), BigDecimal::new);
    Gen<Double> doubles = doubles();
    Gen<Duration> durations = durations();
    return random ->
        new Numbers(
            bigIntegers.generate(random),
            decimals.generate(random),
            OptionalInt.of(ints().generate(random)),
            OptionalLong.of(longs().generate(random)),
            OptionalDouble.of(doubles.generate(random)),
            durations.generate(random));
  }

  /** Of the whole range of DynamoDB's numbers. */
  private static Gen<Double> doubles() {
    return Scalars.doubles()
        .filter(number -> Math.abs(number) >= 1e-130 && Math.abs(number) < 9e125);
  }

  /** Those that they read: see {@link FractionsOfSecondsTest} and {@link NumberFormsTest}. */
  private static Gen<Duration> durations() {
    return Gens.combine(
        longs(), nanos(), (seconds, nanos) -> Duration.ofSeconds(seconds, seconds > 0 ? nanos : 0));
  }

  private static Gen<Texts> texts() {
    Texts rest = Samples.typical().texts();
    Gen<String> strings = strings();
    Gen<Suit> suits = Gens.of(Suit.values());
    Gen<UUID> ids = Gens.combine(longs(), longs(), UUID::new);
    Gen<Locale> locales = locales();
    Gen<ZoneId> zones = zones();
    return random ->
        new Texts(
            strings.generate(random),
            suits.generate(random),
            ids.generate(random),
            rest.uri(),
            rest.url(),
            locales.generate(random),
            zones.generate(random));
  }

  private static Gen<String> strings() {
    return Scalars.texts(ints(0, 0xFFFF), 0, 20)
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  private static Gen<Locale> locales() {
    return Gens.of(Locale.getAvailableLocales())
        .map(locale -> Locale.forLanguageTag(locale.toLanguageTag()));
  }

  private static Gen<ZoneId> zones() {
    return Gens.of(List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()))).map(ZoneId::of);
  }

  private static Gen<Times> times() {
    Gen<Instant> instants = instants();
    Gen<LocalDateTime> localTimes = localTimes();
    Gen<OffsetDateTime> offsetTimes = offsetTimes();
    Gen<ZonedDateTime> zonedTimes = zonedTimes();
    return random ->
        new Times(
            instants.generate(random),
            localTimes.generate(random).toLocalDate(),
            localTimes.generate(random).toLocalTime(),
            localTimes.generate(random),
            offsetTimes.generate(random),
            zonedTimes.generate(random),
            MonthDay.from(localTimes.generate(random)),
            Period.of(ints().generate(random), ints().generate(random), ints().generate(random)));
  }

  /** So far from the first and the last one that the local year has four digits everywhere. */
  private static Gen<Instant> instants() {
    Gen<Long> seconds =
        longs(
            Instant.parse("0000-01-02T00:00:00Z").getEpochSecond(),
            Instant.parse("9999-12-30T00:00:00Z").getEpochSecond());
    return Gens.combine(seconds, nanos(), Instant::ofEpochSecond);
  }

  private static Gen<Integer> nanos() {
    return ints(0, 999_999_999);
  }

  private static Gen<LocalDateTime> localTimes() {
    return instants().map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static Gen<OffsetDateTime> offsetTimes() {
    return Gens.combine(
        instants(), ints(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds), Instant::atOffset);
  }

  private static Gen<ZonedDateTime> zonedTimes() {
    return Gens.combine(instants(), zones(), Instant::atZone);
  }
}
