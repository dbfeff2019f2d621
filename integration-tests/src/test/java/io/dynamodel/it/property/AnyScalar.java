package io.dynamodel.it.property;

import static java.util.Map.entry;

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
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of the types that the library has a converter for. */
final class AnyScalar {
  private static final Map<Class<?>, Arbitrary<?>> VALUES =
      Map.ofEntries(
          entry(String.class, AnyText.any()),
          entry(Character.class, AnyText.character()),
          entry(UUID.class, uuid()),
          entry(URI.class, AnyAddress.uri()),
          entry(URL.class, AnyAddress.url()),
          entry(Locale.class, locale()),
          entry(Currency.class, Arbitraries.of(Currency.getAvailableCurrencies())),
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
          entry(Boolean.class, Arbitraries.of(true, false)),
          entry(byte[].class, AnyDocument.bytes()),
          entry(ByteBuffer.class, AnyDocument.bytes().map(ByteBuffer::wrap)),
          entry(SdkBytes.class, AnyDocument.bytes().map(SdkBytes::fromByteArray)),
          entry(AttributeValue.class, AnyDocument.raw()),
          entry(Object.class, AnyDocument.free()));

  private AnyScalar() {}

  static Arbitrary<Object> of(Class<?> type) {
    Arbitrary<?> values = VALUES.get(MethodType.methodType(type).wrap().returnType());
    if (values == null) {
      throw new IllegalArgumentException("no values of " + type);
    }
    return values.asGeneric();
  }

  private static <T> Arbitrary<T> or(T empty, Arbitrary<T> present) {
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(empty)), Tuple.of(3, present));
  }

  private static Arbitrary<UUID> uuid() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
  }

  /** Those that their language tag gives back. */
  private static Arbitrary<Locale> locale() {
    Arbitrary<String> language =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(3);
    Arbitrary<Locale> built =
        Combinators.combine(
                language.filter(code -> !code.equals("und")), // the tag of no language
                Arbitraries.of("", "Latn", "Cyrl"),
                Arbitraries.of("", "US", "DE", "419"))
            .as((l, s, r) -> new Locale.Builder().setLanguage(l).setScript(s).setRegion(r).build());
    return Arbitraries.oneOf(
        built, Arbitraries.of(Locale.ROOT, Locale.US, Locale.forLanguageTag("th-TH-u-nu-thai")));
  }
}
