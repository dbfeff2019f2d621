package io.dynamodel.it.property;

import static java.util.Map.entry;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of the types that the library has a converter for. */
final class AnyScalar {
  private static final Map<Class<?>, Gen<?>> VALUES =
      Map.ofEntries(
          entry(String.class, AnyText.any()),
          entry(Character.class, AnyText.character()),
          entry(UUID.class, uuid()),
          entry(URI.class, AnyAddress.uri()),
          entry(URL.class, AnyAddress.url()),
          entry(Locale.class, locale()),
          entry(Currency.class, currency()),
          entry(ZoneId.class, AnyTime.zone()),
          entry(InetAddress.class, AnyAddress.ip()),
          entry(Instant.class, AnyTime.instant()),
          entry(LocalDate.class, AnyTime.date()),
          entry(LocalTime.class, AnyTime.time()),
          entry(LocalDateTime.class, AnyTime.dateTime()),
          entry(Year.class, AnyTime.date().map(Year::from)),
          entry(YearMonth.class, AnyTime.date().map(YearMonth::from)),
          entry(MonthDay.class, AnyTime.date().map(MonthDay::from)),
          entry(OffsetDateTime.class, AnyTime.offsetDateTime()),
          entry(ZonedDateTime.class, AnyTime.zonedDateTime()),
          entry(Period.class, AnyTime.period()),
          entry(Duration.class, AnyTime.duration()),
          entry(Byte.class, AnyNumber.ofByte()),
          entry(Short.class, AnyNumber.ofShort()),
          entry(Integer.class, AnyNumber.ofInt()),
          entry(Long.class, AnyNumber.ofLong()),
          entry(Float.class, AnyNumber.ofFloat()),
          entry(Double.class, AnyNumber.ofDouble()),
          entry(BigInteger.class, AnyNumber.bigInteger()),
          entry(BigDecimal.class, AnyNumber.decimal()),
          entry(OptionalInt.class, or(OptionalInt.empty(), AnyNumber.ofInt().map(OptionalInt::of))),
          entry(
              OptionalLong.class,
              or(OptionalLong.empty(), AnyNumber.ofLong().map(OptionalLong::of))),
          entry(
              OptionalDouble.class,
              or(OptionalDouble.empty(), AnyNumber.ofDouble().map(OptionalDouble::of))),
          entry(Boolean.class, Scalars.booleans()),
          entry(byte[].class, AnyDocument.bytes()),
          entry(ByteBuffer.class, AnyDocument.bytes().map(ByteBuffer::wrap)),
          entry(SdkBytes.class, AnyDocument.bytes().map(SdkBytes::fromByteArray)),
          entry(AttributeValue.class, AnyDocument.raw()),
          entry(Object.class, AnyDocument.free()));

  private AnyScalar() {}

  static Gen<?> of(Class<?> type) {
    Gen<?> values = VALUES.get(MethodType.methodType(type).wrap().returnType());
    if (values == null) {
      throw new IllegalArgumentException("no values of " + type);
    }
    return values;
  }

  private static <T> Gen<T> or(T empty, Gen<T> present) {
    return Gens.frequency(entry(1, Gens.just(empty)), entry(3, present));
  }

  private static Gen<UUID> uuid() {
    return Gens.combine(Scalars.longs(), Scalars.longs(), UUID::new);
  }

  private static Gen<Currency> currency() {
    return Gens.of(
        Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList());
  }

  /** Those that their language tag gives back. */
  private static Gen<Locale> locale() {
    Gen<String> languages =
        Scalars.texts(Scalars.ints('a', 'z'), 2, 3)
            .filter(code -> !code.equals("und")); // the tag of no language
    Gen<String> scripts = Gens.of("", "Latn", "Cyrl");
    Gen<String> regions = Gens.of("", "US", "DE", "419");
    Gen<Locale> built =
        random ->
            new Locale.Builder()
                .setLanguage(languages.generate(random))
                .setScript(scripts.generate(random))
                .setRegion(regions.generate(random))
                .build();
    return Gens.oneOf(
        built, Gens.of(Locale.ROOT, Locale.US, Locale.forLanguageTag("th-TH-u-nu-thai")));
  }
}
