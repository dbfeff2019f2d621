package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The converters of the Java types that Dynamodel knows. All are immutable.
 *
 * <p>Writing what DynamoDB can't store is an {@link ItemValidationException}, reading what is not a
 * value of the Java type an {@link ItemMappingException}; null is neither written nor read, except
 * by {@link #nullable} and the free-form converters.
 */
public final class Converters {

  /** Text, ordered by code points; refused with a lone surrogate, which UTF-8 can't express. */
  public static final TextConverter<String> TEXT =
      new TextFunctions<>(Function.identity(), Function.identity());

  /** A text of one {@code char}. */
  public static final TextConverter<Character> CHARACTER =
      new TextFunctions<>(String::valueOf, Texts::character);

  /** {@link java.util.UUID#toString()}: 36 characters, lower case; upper case is read too. */
  public static final TextConverter<UUID> UUID = new TextFunctions<>(Texts::text, Texts::uuid);

  /**
   * {@code 2024-02-29T12:30:00.000000000Z}: UTC with nine fraction digits, the years 0000 to 9999,
   * so that the order of the texts is that of time. Any ISO-8601 date and time with an offset is
   * read.
   */
  public static final TextConverter<Instant> INSTANT =
      new TextFunctions<>(Times::text, Times::instant);

  /** {@code 2024-02-29}, the years 0000 to 9999. */
  public static final TextConverter<LocalDate> LOCAL_DATE =
      new TextFunctions<>(Times::text, Times::localDate);

  /** {@code 12:30:00.000000000}; fewer digits are read too. */
  public static final TextConverter<LocalTime> LOCAL_TIME =
      new TextFunctions<>(Times::text, Times::localTime);

  /** {@code 2024-02-29T12:30:00.000000000}, the years 0000 to 9999; fewer digits are read too. */
  public static final TextConverter<LocalDateTime> LOCAL_DATE_TIME =
      new TextFunctions<>(Times::text, Times::localDateTime);

  /** {@code 2024}, the years 0000 to 9999. */
  public static final TextConverter<Year> YEAR = new TextFunctions<>(Times::text, Year::parse);

  /** {@code 2024-02}, the years 0000 to 9999. */
  public static final TextConverter<YearMonth> YEAR_MONTH =
      new TextFunctions<>(Times::text, YearMonth::parse);

  /** {@code --02-29}. */
  public static final TextConverter<MonthDay> MONTH_DAY =
      new TextFunctions<>(MonthDay::toString, MonthDay::parse);

  /** Whole numbers of 8 bits; reading another number is an error. */
  public static final NumberConverter<Byte> BYTE =
      new IntegralConverter<>("byte", Byte.MIN_VALUE, Byte.MAX_VALUE, number -> (byte) number);

  /** Whole numbers of 16 bits; reading another number is an error. */
  public static final NumberConverter<Short> SHORT =
      new IntegralConverter<>("short", Short.MIN_VALUE, Short.MAX_VALUE, number -> (short) number);

  /** Whole numbers of 32 bits; reading another number is an error. */
  public static final NumberConverter<Integer> INTEGER =
      new IntegralConverter<>("int", Integer.MIN_VALUE, Integer.MAX_VALUE, number -> (int) number);

  /** Whole numbers of 64 bits; reading another number is an error. */
  public static final NumberConverter<Long> LONG =
      new IntegralConverter<>("long", Long.MIN_VALUE, Long.MAX_VALUE, number -> number);

  /**
   * The digits of {@link Float#toString()}; the nearest float is read. NaN, infinities and, in
   * either direction, what is out of range are refused. Negative zero is stored as zero.
   */
  public static final NumberConverter<Float> FLOAT =
      new FloatingConverter<>("float", BigDecimal::floatValue);

  /**
   * The digits of {@link Double#toString()}; the nearest double is read. NaN, infinities and, in
   * either direction, what is out of range are refused. Negative zero is stored as zero.
   */
  public static final NumberConverter<Double> DOUBLE =
      new FloatingConverter<>("double", BigDecimal::doubleValue);

  /** Whole numbers of at most 38 significant digits; reading another number is an error. */
  public static final NumberConverter<BigInteger> BIG_INTEGER =
      new NumberFunctions<>(BigDecimal::new, Numbers::whole);

  /**
   * Numbers of at most 38 significant digits, never rounded. They are read without trailing zeros
   * after the decimal point: {@code 3.50} as {@code 3.5}, {@code 100.0} as {@code 100}.
   */
  public static final NumberConverter<BigDecimal> BIG_DECIMAL =
      new NumberFunctions<>(Function.identity(), Function.identity());

  /** A BOOL. */
  public static final AttributeConverter<Boolean> BOOLEAN = new BooleanConverter();

  /** Bytes, copied. */
  public static final BinaryConverter<byte[]> BYTES =
      new BinaryFunctions<>(SdkBytes::fromByteArray, SdkBytes::asByteArray);

  /** The remaining bytes of a buffer, copied; its position stays. A read-only buffer is read. */
  public static final BinaryConverter<ByteBuffer> BYTE_BUFFER =
      new BinaryFunctions<>(SdkBytes::fromByteBuffer, SdkBytes::asByteBuffer);

  /** The SDK's immutable bytes. */
  public static final BinaryConverter<SdkBytes> SDK_BYTES =
      new BinaryFunctions<>(Function.identity(), Function.identity());

  /**
   * Free-form documents: null (NULL), String, Boolean, Number, {@code byte[]}, ByteBuffer,
   * SdkBytes, lists and maps with String keys of all these, sets of one kind of text, number or
   * bytes, and any {@link AttributeValue} as it is. Anything else, and more than 32 levels of lists
   * and maps, is refused. Numbers are read as BigDecimal, bytes as {@code byte[]}, collections
   * unmodifiable.
   */
  public static final AttributeConverter<Object> FREE_FORM = new FreeForm(0);

  /** A {@linkplain #FREE_FORM free-form document} that is a map. */
  public static final AttributeConverter<Map<String, Object>> FREE_MAP =
      new MapConverter<>(TEXT, new FreeForm(1));

  /** A {@linkplain #FREE_FORM free-form document} that is a list. */
  public static final AttributeConverter<List<Object>> FREE_LIST =
      new ListConverter<>(new FreeForm(1));

  private Converters() {}

  /**
   * Constants of an enum by {@link Enum#name()}.
   *
   * @param constants all of them
   */
  public static <E extends Enum<E>> TextConverter<E> enumeration(E[] constants) {
    return new EnumConverter<>(constants);
  }

  /** Whole numbers, or others, as decimal text: for the keys of maps. */
  public static <K> TextConverter<K> numberText(NumberConverter<K> number) {
    return new TextFunctions<>(
        value -> Numbers.text(number.toNumber(value)),
        text -> number.fromNumber(Numbers.parse(text)));
  }

  /** What {@code converter} stores, and null as NULL: for elements of lists and values of maps. */
  public static <E> AttributeConverter<@Nullable E> nullable(AttributeConverter<E> converter) {
    return new NullableConverter<>(converter);
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
      Function<T, Map<String, AttributeValue>> writer,
      Function<Map<String, AttributeValue>, T> reader) {
    return new DocumentConverter<>(writer, reader);
  }
}
