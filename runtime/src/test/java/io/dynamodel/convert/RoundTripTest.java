package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is stored is read back equal. */
class RoundTripTest {

  @Property
  void texts(@ForAll("text") String text) {
    assertRoundTrip(Converters.TEXT, text);
  }

  @Property
  void textIsRefusedExactlyWhereUtf8CannotExpressIt(@ForAll char[] characters) {
    String text = new String(characters);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

    assertThat(isRefused(text)).isEqualTo(!new String(utf8, StandardCharsets.UTF_8).equals(text));
  }

  @Property
  void uuids(@ForAll long high, @ForAll long low) {
    assertRoundTrip(Converters.UUID, new UUID(high, low));
  }

  @Property
  void wholeNumbers(@ForAll byte b, @ForAll short s, @ForAll int i, @ForAll long l) {
    assertRoundTrip(Converters.BYTE, b);
    assertRoundTrip(Converters.SHORT, s);
    assertRoundTrip(Converters.INTEGER, i);
    assertRoundTrip(Converters.LONG, l);
    assertRoundTrip(Converters.numberText(Converters.LONG), l);
  }

  @Property
  void floats(@ForAll float number) {
    assertRoundTrip(Converters.FLOAT, number + 0f); // makes -0 a 0
  }

  @Property
  void doubles(@ForAll("storableDouble") double number) {
    assertRoundTrip(Converters.DOUBLE, number + 0.0);
  }

  @Property
  void decimals(@ForAll("decimal") BigDecimal number) {
    BigDecimal read = Converters.BIG_DECIMAL.fromValue(Converters.BIG_DECIMAL.toValue(number));

    assertThat(read).isEqualByComparingTo(number);
  }

  @Property
  void bigIntegers(@ForAll("decimal") BigDecimal number) {
    BigInteger whole = number.unscaledValue();

    assertRoundTrip(Converters.BIG_INTEGER, whole);
  }

  @Property
  void equalNumbersHaveOneText(@ForAll("decimal") BigDecimal number) {
    assertThat(Converters.BIG_DECIMAL.toValue(number.setScale(number.scale() + 20)))
        .isEqualTo(Converters.BIG_DECIMAL.toValue(number));
  }

  @Property
  void times(@ForAll("dateTime") LocalDateTime time) {
    assertRoundTrip(Converters.LOCAL_DATE_TIME, time);
    assertRoundTrip(Converters.LOCAL_TIME, time.toLocalTime());
    assertRoundTrip(Converters.LOCAL_DATE, time.toLocalDate());
    assertRoundTrip(Converters.YEAR, Year.from(time));
    assertRoundTrip(Converters.YEAR_MONTH, YearMonth.from(time));
    assertRoundTrip(Converters.MONTH_DAY, MonthDay.from(time));
  }

  @Property
  void instants(@ForAll("instant") Instant instant) {
    assertRoundTrip(Converters.INSTANT, instant);
  }

  @Property
  void timesWithAnOffset(@ForAll("offsetDateTime") OffsetDateTime time) {
    assertRoundTrip(Converters.OFFSET_DATE_TIME, time);
    assertRoundTrip(Converters.ZONED_DATE_TIME, time.toZonedDateTime());
    assertRoundTrip(Converters.ZONE_ID, time.getOffset());
  }

  @Property
  void timesInAZone(@ForAll("zonedDateTime") ZonedDateTime time) {
    assertRoundTrip(Converters.ZONED_DATE_TIME, time);
    assertRoundTrip(Converters.ZONE_ID, time.getZone());
  }

  @Property
  void amountsOfTime(@ForAll("duration") Duration duration, @ForAll("period") Period period) {
    assertRoundTrip(Converters.DURATION, duration);
    assertRoundTrip(Converters.PERIOD, period);
  }

  @Property
  void instantsOfTablesThatExist(@ForAll("instant") Instant instant) {
    assertRoundTrip(new IsoInstantConverter(), instant);
    assertRoundTrip(new EpochSecondsConverter(), instant.truncatedTo(ChronoUnit.SECONDS));
    assertRoundTrip(new EpochMillisecondsConverter(), instant.truncatedTo(ChronoUnit.MILLIS));
  }

  @Property
  void addresses(@ForAll("address") InetAddress address) {
    assertRoundTrip(Converters.INET_ADDRESS, address);
  }

  @Property
  void identifiers(@ForAll("locale") Locale locale, @ForAll("currency") Currency currency) {
    assertRoundTrip(Converters.LOCALE, locale);
    assertRoundTrip(Converters.CURRENCY, currency);
  }

  @Property
  void localesOfTheJdk(@ForAll("jdkLocale") Locale locale) {
    assertRoundTrip(Converters.LOCALE, locale);
  }

  @Property
  void uris(@ForAll("text") String path, @ForAll("text") String query) throws Exception {
    URI uri = new URI("http", "user", "example.com", 80, "/" + path, query, null);

    assertRoundTrip(Converters.URI, uri);
    assertThat(Converters.URL.fromText(Converters.URL.toText(uri.toURL())).toExternalForm())
        .isEqualTo(uri.toString());
  }

  @Property
  void optionals(@ForAll("decimal") BigDecimal number, @ForAll int i, @ForAll long l) {
    assertRoundTrip(
        Converters.optional(Converters.BIG_INTEGER), Optional.of(number.unscaledValue()));
    assertRoundTrip(Converters.OPTIONAL_INT, OptionalInt.of(i));
    assertRoundTrip(Converters.OPTIONAL_LONG, OptionalLong.of(l));
    assertRoundTrip(Converters.OPTIONAL_DOUBLE, OptionalDouble.of(i / 8.0));
  }

  @Property
  void theFormsOfJavaTimeAreRead(
      @ForAll("instant") Instant instant, @ForAll("dateTime") LocalDateTime dateTime) {
    LocalTime time = dateTime.toLocalTime();
    LocalDate date = dateTime.toLocalDate();

    assertThat(Converters.INSTANT.fromText(instant.toString())).isEqualTo(instant);
    assertThat(Converters.LOCAL_DATE_TIME.fromText(dateTime.toString())).isEqualTo(dateTime);
    assertThat(Converters.LOCAL_TIME.fromText(time.toString())).isEqualTo(time);
    assertThat(Converters.LOCAL_DATE.fromText(date.toString())).isEqualTo(date);
  }

  @Property
  void bytes(@ForAll byte[] bytes) {
    assertThat(Converters.BYTES.fromValue(Converters.BYTES.toValue(bytes))).isEqualTo(bytes);
  }

  @Property
  void collections(@ForAll("collection") List<Map<Integer, Set<Long>>> value) {
    assertRoundTrip(
        Converters.list(
            Converters.map(
                Converters.numberText(Converters.INTEGER), Converters.set(Converters.LONG))),
        value);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void freeForm(@ForAll("document") Object document) {
    assertRoundTrip(Converters.FREE_FORM, document);
  }

  @Provide
  Arbitrary<String> text() {
    return AnyValue.text();
  }

  @Provide
  Arbitrary<Double> storableDouble() {
    return Arbitraries.oneOf(
            Arbitraries.doubles(), Arbitraries.longs().map(Double::longBitsToDouble))
        .filter(number -> number == 0 || Math.abs(number) >= 1e-130 && Math.abs(number) < 1e126);
  }

  @Provide
  Arbitrary<BigDecimal> decimal() {
    return AnyValue.decimal();
  }

  @Provide
  Arbitrary<LocalDateTime> dateTime() {
    return AnyValue.dateTime();
  }

  @Provide
  Arbitrary<Instant> instant() {
    return AnyValue.instant();
  }

  @Provide
  Arbitrary<OffsetDateTime> offsetDateTime() {
    return AnyValue.offsetDateTime();
  }

  @Provide
  Arbitrary<ZonedDateTime> zonedDateTime() {
    return AnyValue.zonedDateTime();
  }

  @Provide
  Arbitrary<Duration> duration() {
    return AnyValue.duration();
  }

  @Provide
  Arbitrary<Period> period() {
    return AnyValue.period();
  }

  @Provide
  Arbitrary<InetAddress> address() {
    return AnyValue.address();
  }

  @Provide
  Arbitrary<Locale> locale() {
    return AnyValue.locale();
  }

  @Provide
  Arbitrary<Locale> jdkLocale() {
    return Arbitraries.of(Locale.getAvailableLocales())
        .filter(locale -> !locale.equals(new Locale("no", "NO", "NY"))); // its tag is nn-NO
  }

  @Provide
  Arbitrary<Currency> currency() {
    return Arbitraries.of(Currency.getAvailableCurrencies());
  }

  @Provide
  Arbitrary<List<Map<Integer, Set<Long>>>> collection() {
    Arbitrary<Set<Long>> sets = Arbitraries.longs().set().ofMaxSize(3);
    return Arbitraries.maps(Arbitraries.integers(), sets).ofMaxSize(3).list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<Object> document() {
    return AnyValue.document();
  }

  private static <T> void assertRoundTrip(AttributeConverter<T> converter, T value) {
    assertThat(converter.fromValue(converter.toValue(value))).isEqualTo(value);
  }

  private static boolean isRefused(String text) {
    try {
      Converters.TEXT.toValue(text);
      return false;
    } catch (ItemValidationException e) {
      return true;
    }
  }
}
