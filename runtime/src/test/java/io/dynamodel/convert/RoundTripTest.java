package io.dynamodel.convert;

import static io.dynamodel.property.Scalars.ints;
import static io.dynamodel.property.Scalars.longs;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Property;
import io.dynamodel.property.Scalars;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
import org.junit.jupiter.api.Test;

/** What is stored is read back equal. */
class RoundTripTest {

  private static final Property PROPERTY = Property.of(1000);

  @Test
  void texts() {
    PROPERTY.check(AnyValue.text(), text -> assertRoundTrip(Converters.TEXT, text));
  }

  @Test
  void textIsRefusedExactlyWhereUtf8CannotExpressIt() {
    PROPERTY.check(
        anyChars(),
        text -> {
          byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

          assertThat(isRefused(text))
              .isEqualTo(!new String(utf8, StandardCharsets.UTF_8).equals(text));
        });
  }

  @Test
  void uuids() {
    PROPERTY.check(
        longs(), longs(), (high, low) -> assertRoundTrip(Converters.UUID, new UUID(high, low)));
  }

  @Test
  void wholeNumbers() {
    PROPERTY.check(Scalars.bytes(), b -> assertRoundTrip(Converters.BYTE, b));
    PROPERTY.check(Scalars.shorts(), s -> assertRoundTrip(Converters.SHORT, s));
    PROPERTY.check(ints(), i -> assertRoundTrip(Converters.INTEGER, i));
    PROPERTY.check(
        longs(),
        l -> {
          assertRoundTrip(Converters.LONG, l);
          assertRoundTrip(Converters.numberText(Converters.LONG), l);
        });
  }

  @Test
  void floats() {
    PROPERTY.check(
        Scalars.floats(), number -> assertRoundTrip(Converters.FLOAT, number + 0f)); // makes -0 a 0
  }

  @Test
  void doubles() {
    PROPERTY.check(storableDouble(), number -> assertRoundTrip(Converters.DOUBLE, number + 0.0));
  }

  @Test
  void decimals() {
    PROPERTY.check(
        AnyValue.decimal(),
        number ->
            assertThat(Converters.BIG_DECIMAL.fromValue(Converters.BIG_DECIMAL.toValue(number)))
                .isEqualByComparingTo(number));
  }

  @Test
  void bigIntegers() {
    PROPERTY.check(
        AnyValue.decimal(),
        number -> assertRoundTrip(Converters.BIG_INTEGER, number.unscaledValue()));
  }

  @Test
  void equalNumbersHaveOneText() {
    PROPERTY.check(
        AnyValue.decimal(),
        number ->
            assertThat(Converters.BIG_DECIMAL.toValue(number.setScale(number.scale() + 20)))
                .isEqualTo(Converters.BIG_DECIMAL.toValue(number)));
  }

  @Test
  void times() {
    PROPERTY.check(
        AnyValue.dateTime(),
        time -> {
          assertRoundTrip(Converters.LOCAL_DATE_TIME, time);
          assertRoundTrip(Converters.LOCAL_TIME, time.toLocalTime());
          assertRoundTrip(Converters.LOCAL_DATE, time.toLocalDate());
          assertRoundTrip(Converters.YEAR, Year.from(time));
          assertRoundTrip(Converters.YEAR_MONTH, YearMonth.from(time));
          assertRoundTrip(Converters.MONTH_DAY, MonthDay.from(time));
        });
  }

  @Test
  void instants() {
    PROPERTY.check(AnyValue.instant(), instant -> assertRoundTrip(Converters.INSTANT, instant));
  }

  @Test
  void timesWithAnOffset() {
    PROPERTY.check(
        AnyValue.offsetDateTime(),
        time -> {
          assertRoundTrip(Converters.OFFSET_DATE_TIME, time);
          assertRoundTrip(Converters.ZONED_DATE_TIME, time.toZonedDateTime());
          assertRoundTrip(Converters.ZONE_ID, time.getOffset());
        });
  }

  @Test
  void timesInAZone() {
    PROPERTY.check(
        AnyValue.zonedDateTime(),
        time -> {
          assertRoundTrip(Converters.ZONED_DATE_TIME, time);
          assertRoundTrip(Converters.ZONE_ID, time.getZone());
        });
  }

  @Test
  void amountsOfTime() {
    PROPERTY.check(
        AnyValue.duration(),
        AnyValue.period(),
        (duration, period) -> {
          assertRoundTrip(Converters.DURATION, duration);
          assertRoundTrip(Converters.PERIOD, period);
        });
  }

  @Test
  void instantsOfTablesThatExist() {
    PROPERTY.check(
        AnyValue.instant(),
        instant -> {
          assertRoundTrip(new IsoInstantConverter(), instant);
          assertRoundTrip(new EpochSecondsConverter(), instant.truncatedTo(ChronoUnit.SECONDS));
          assertRoundTrip(new EpochMillisecondsConverter(), instant.truncatedTo(ChronoUnit.MILLIS));
        });
  }

  @Test
  void addresses() {
    PROPERTY.check(
        AnyValue.address(), address -> assertRoundTrip(Converters.INET_ADDRESS, address));
  }

  @Test
  void identifiers() {
    PROPERTY.check(
        AnyValue.locale(),
        currency(),
        (locale, currency) -> {
          assertRoundTrip(Converters.LOCALE, locale);
          assertRoundTrip(Converters.CURRENCY, currency);
        });
  }

  @Test
  void localesOfTheJdk() {
    PROPERTY.check(jdkLocale(), locale -> assertRoundTrip(Converters.LOCALE, locale));
  }

  @Test
  void uris() {
    PROPERTY.check(
        Gens.combine(AnyValue.text(), AnyValue.text(), RoundTripTest::uri),
        uri -> {
          assertRoundTrip(Converters.URI, uri);
          assertThat(Converters.URL.fromText(Converters.URL.toText(url(uri))).toExternalForm())
              .isEqualTo(uri.toString());
        });
  }

  @Test
  void optionals() {
    PROPERTY.check(
        AnyValue.decimal(),
        number ->
            assertRoundTrip(
                Converters.optional(Converters.BIG_INTEGER), Optional.of(number.unscaledValue())));
    PROPERTY.check(
        ints(),
        longs(),
        (i, l) -> {
          assertRoundTrip(Converters.OPTIONAL_INT, OptionalInt.of(i));
          assertRoundTrip(Converters.OPTIONAL_LONG, OptionalLong.of(l));
          assertRoundTrip(Converters.OPTIONAL_DOUBLE, OptionalDouble.of(i / 8.0));
        });
  }

  @Test
  void theFormsOfJavaTimeAreRead() {
    PROPERTY.check(
        AnyValue.instant(),
        AnyValue.dateTime(),
        (instant, dateTime) -> {
          LocalTime time = dateTime.toLocalTime();
          LocalDate date = dateTime.toLocalDate();

          assertThat(Converters.INSTANT.fromText(instant.toString())).isEqualTo(instant);
          assertThat(Converters.LOCAL_DATE_TIME.fromText(dateTime.toString())).isEqualTo(dateTime);
          assertThat(Converters.LOCAL_TIME.fromText(time.toString())).isEqualTo(time);
          assertThat(Converters.LOCAL_DATE.fromText(date.toString())).isEqualTo(date);
        });
  }

  @Test
  void bytes() {
    PROPERTY.check(
        Scalars.byteArrays(Scalars.bytes(), 0, 255),
        bytes ->
            assertThat(Converters.BYTES.fromValue(Converters.BYTES.toValue(bytes)))
                .isEqualTo(bytes));
  }

  @Test
  void collections() {
    AttributeConverter<List<Map<Integer, Set<Long>>>> converter =
        Converters.list(
            Converters.map(
                Converters.numberText(Converters.INTEGER), Converters.set(Converters.LONG)));

    PROPERTY.check(collection(), value -> assertRoundTrip(converter, value));
  }

  @Test
  void freeForm() {
    Property.of(300)
        .check(AnyValue.document(), document -> assertRoundTrip(Converters.FREE_FORM, document));
  }

  /** Halves of surrogate pairs, too, alone and beside each other. */
  private static Gen<String> anyChars() {
    Gen<Integer> units = Gens.frequency(entry(20, ints(0, 0xFFFF)), entry(1, ints(0xD800, 0xDFFF)));
    return Gens.oneOf(Scalars.texts(units, 0, 8), Scalars.texts(units, 0, 255));
  }

  private static Gen<Double> storableDouble() {
    return Scalars.doubles()
        .filter(number -> number == 0 || Math.abs(number) >= 1e-130 && Math.abs(number) < 1e126);
  }

  private static Gen<Locale> jdkLocale() {
    return Gens.of(Locale.getAvailableLocales())
        .filter(locale -> !locale.equals(new Locale("no", "NO", "NY"))); // its tag is nn-NO
  }

  private static Gen<Currency> currency() {
    return Gens.of(
        Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList());
  }

  private static Gen<List<Map<Integer, Set<Long>>>> collection() {
    return Gens.maps(ints(), longs().set(0, 3), 0, 3).list(0, 3);
  }

  private static URI uri(String path, String query) {
    try {
      return new URI("http", "user", "example.com", 80, "/" + path, query, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
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
