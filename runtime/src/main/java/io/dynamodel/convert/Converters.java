package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The converters of the Java types that Dynamodel knows. All are immutable.
 *
 * <p>Writing what DynamoDB can't store is an {@link ItemValidationException}, reading what is not a
 * value of the Java type an {@link ItemMappingException}; null is neither written nor read, except
 * by {@link #nullable} and the free-form converters.
 */
public final class Converters implements OtherConverters {

  /** Text, ordered by code points; refused with a lone surrogate, which UTF-8 can't express. */
  public static final TextConverter<String> TEXT = TextType.STRING.converter();

  /** A text of one {@code char}. */
  public static final TextConverter<Character> CHARACTER = TextType.CHARACTER.converter();

  /** {@link java.util.UUID#toString()}: 36 characters, lower case; upper case is read too. */
  public static final TextConverter<UUID> UUID = TextType.UUID.converter();

  /**
   * {@code 2024-02-29T12:30:00.000000000Z}: UTC with nine fraction digits, the years 0000 to 9999,
   * so that the order of the texts is that of time. Any ISO-8601 date and time with an offset is
   * read.
   */
  public static final TextConverter<Instant> INSTANT = TextType.INSTANT.converter();

  /** {@code 2024-02-29}, the years 0000 to 9999. */
  public static final TextConverter<LocalDate> LOCAL_DATE = TextType.LOCAL_DATE.converter();

  /** {@code 12:30:00.000000000}; fewer digits are read too. */
  public static final TextConverter<LocalTime> LOCAL_TIME = TextType.LOCAL_TIME.converter();

  /** {@code 2024-02-29T12:30:00.000000000}, the years 0000 to 9999; fewer digits are read too. */
  public static final TextConverter<LocalDateTime> LOCAL_DATE_TIME =
      TextType.LOCAL_DATE_TIME.converter();

  /** {@code 2024}, the years 0000 to 9999. */
  public static final TextConverter<Year> YEAR = TextType.YEAR.converter();

  /** {@code 2024-02}, the years 0000 to 9999. */
  public static final TextConverter<YearMonth> YEAR_MONTH = TextType.YEAR_MONTH.converter();

  /** {@code --02-29}. */
  public static final TextConverter<MonthDay> MONTH_DAY = TextType.MONTH_DAY.converter();

  /**
   * ISO-8601, as {@link OffsetDateTime#toString()}, with a local year of 0000 to 9999: it is read
   * with its own offset, and so is {@code +0100} or {@code +01}. Not ordered across offsets.
   */
  public static final TextConverter<OffsetDateTime> OFFSET_DATE_TIME =
      TextType.OFFSET_DATE_TIME.converter();

  /**
   * {@code 2024-02-29T12:30+01:00[Europe/Paris]}, as {@link ZonedDateTime#toString()}, with a local
   * year of 0000 to 9999: it is read with its own offset and zone. An offset that the zone does not
   * have at that time (its rules change) counts: the instant stays, the local time does not. Not
   * ordered across offsets.
   */
  public static final TextConverter<ZonedDateTime> ZONED_DATE_TIME =
      TextType.ZONED_DATE_TIME.converter();

  /** {@code P1Y14M3D}, not normalised. */
  public static final TextConverter<Period> PERIOD = TextType.PERIOD.converter();

  /** The text of a URI; one that its text does not give back is refused. */
  public static final TextConverter<URI> URI = TextType.URI.converter();

  /**
   * The text of a URL; one that its text does not give back, such as one with a handler of its own,
   * is refused. No host is looked up, but {@link java.net.URL#equals} and {@code hashCode} do so:
   * not for sets and the keys of maps.
   */
  public static final TextConverter<URL> URL = TextType.URL.converter();

  /**
   * A BCP 47 language tag, {@code und} for {@link Locale#ROOT}; a locale that its tag does not give
   * back, such as one that is not well-formed, is refused.
   */
  public static final TextConverter<Locale> LOCALE = TextType.LOCALE.converter();

  /** The ISO 4217 code. */
  public static final TextConverter<Currency> CURRENCY = TextType.CURRENCY.converter();

  /** The id of a region or an offset: {@code Europe/Paris}, {@code +01:00}, {@code Z}. */
  public static final TextConverter<ZoneId> ZONE_ID = TextType.ZONE_ID.converter();

  /**
   * The address in digits, as {@link InetAddress#getHostAddress()}, without its name: no name is
   * looked up, in either direction. An IPv6 address with a scope, which is of one machine only, and
   * an {@code Inet6Address} of an IPv4-mapped address are refused. Any IPv4 dotted quad and IPv6
   * literal is read, an IPv4-mapped one as an {@code Inet4Address}.
   */
  public static final TextConverter<InetAddress> INET_ADDRESS = TextType.INET_ADDRESS.converter();

  /** Whole numbers of 8 bits; reading another number is an error. */
  public static final NumberConverter<Byte> BYTE = new IntegralConverter<>(IntegralRange.BYTE);

  /** Whole numbers of 16 bits; reading another number is an error. */
  public static final NumberConverter<Short> SHORT = new IntegralConverter<>(IntegralRange.SHORT);

  /** Whole numbers of 32 bits; reading another number is an error. */
  public static final NumberConverter<Integer> INTEGER = new IntegralConverter<>(IntegralRange.INT);

  /** Whole numbers of 64 bits; reading another number is an error. */
  public static final NumberConverter<Long> LONG = new IntegralConverter<>(IntegralRange.LONG);

  /**
   * The digits of {@link Float#toString()}; the nearest float is read. NaN, infinities and, in
   * either direction, what is out of range are refused. Negative zero is stored as zero.
   */
  public static final NumberConverter<Float> FLOAT = NumberType.FLOAT.converter();

  /**
   * The digits of {@link Double#toString()}; the nearest double is read. NaN, infinities and, in
   * either direction, what is out of range are refused. Negative zero is stored as zero.
   */
  public static final NumberConverter<Double> DOUBLE = NumberType.DOUBLE.converter();

  /** Whole numbers of at most 38 significant digits; reading another number is an error. */
  public static final NumberConverter<BigInteger> BIG_INTEGER = NumberType.BIG_INTEGER.converter();

  /**
   * Numbers of at most 38 significant digits, never rounded. They are read without trailing zeros
   * after the decimal point: {@code 3.50} as {@code 3.5}, {@code 100.0} as {@code 100}.
   */
  public static final NumberConverter<BigDecimal> BIG_DECIMAL = NumberType.BIG_DECIMAL.converter();

  /** Seconds with at most nine fraction digits; more are not read. */
  public static final NumberConverter<Duration> DURATION = NumberType.DURATION.converter();

  private Converters() {}

  /**
   * Constants of an enum by {@link Enum#name()}.
   *
   * @param constants all of them
   */
  public static <E extends Enum<E>> TextConverter<E> enumeration(E[] constants) {
    return new EnumLabelConverter<>(constants, Enum::name);
  }

  /** Whole numbers, or others, as decimal text: for the keys of maps. */
  public static <K> TextConverter<K> numberText(NumberConverter<K> number) {
    return new TextFunctions<>(
        value -> Numbers.text(UserCode.number(number, value)),
        text -> UserCode.ofNumber(number, Numbers.parseKey(text)));
  }

  /** What {@code converter} stores, and null as NULL: for elements of lists and values of maps. */
  public static <E> AttributeConverter<@Nullable E> nullable(AttributeConverter<E> converter) {
    return new NullableConverter<>(converter);
  }

  /**
   * What {@code converter} stores, and empty as NULL: for elements of lists and values of maps.
   * Null is refused.
   */
  public static <E> AttributeConverter<Optional<E>> optional(AttributeConverter<E> converter) {
    return OptionalConverter.of(converter);
  }

  /**
   * A converter of a user's own: what it throws or stores is checked.
   *
   * <p>Writing is an {@link ItemValidationException} if it throws another exception, gives null or
   * something that {@link #ATTRIBUTE_VALUE} refuses; reading is an {@link ItemMappingException} if
   * it throws another exception or gives null.
   */
  public static <T> AttributeConverter<T> checked(AttributeConverter<T> converter) {
    return new CheckedConverter<>(converter);
  }

  /** Lists (L). They are read unmodifiable. */
  public static <E extends @Nullable Object> AttributeConverter<List<E>> list(
      AttributeConverter<E> element) {
    return new ListConverter<>(element);
  }

  /**
   * Sets of texts (SS). Two elements of the same text are refused. An empty set, which DynamoDB
   * does not know, is NULL. Sets are read unmodifiable, in the order in which the service sends
   * them.
   */
  public static <E> AttributeConverter<Set<E>> set(TextConverter<E> element) {
    return SetConverter.of(element);
  }

  /**
   * Sets of numbers (NS), as {@linkplain #set(TextConverter) those of texts}; 1.0 and 1 are one.
   */
  public static <E> AttributeConverter<Set<E>> set(NumberConverter<E> element) {
    return SetConverter.of(element);
  }

  /** Sets of bytes (BS), as {@linkplain #set(TextConverter) those of texts}. */
  public static <E> AttributeConverter<Set<E>> set(BinaryConverter<E> element) {
    return SetConverter.of(element);
  }

  /** Maps (M). Two keys of the same text are refused. They are read unmodifiable. */
  public static <K, V extends @Nullable Object> AttributeConverter<Map<K, V>> map(
      TextConverter<K> key, AttributeConverter<V> value) {
    return new MapConverter<>(key, value);
  }

  /**
   * Documents (M) by the functions of their mapper.
   *
   * @param writer makes the map of attributes
   * @param reader takes it
   */
  public static <T> AttributeConverter<T> document(
      Function<T, Map<String, AttributeValue>> writer, Function<StoredItem, T> reader) {
    return new DocumentConverter<>(writer, reader);
  }
}
