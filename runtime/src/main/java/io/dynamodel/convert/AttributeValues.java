package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes attribute values and takes them apart: the one class that does. */
@Internal
public final class AttributeValues {
  private static final ValueFactory FACTORY = ValueFactory.ofSdk();

  static final AttributeValue NULL = FACTORY.nul();
  private static final AttributeValue TRUE = FACTORY.bool(true);
  private static final AttributeValue FALSE = FACTORY.bool(false);

  private static final int LONGEST_NAME = 65_535;
  private static final int MOST_BYTES = 3; // that UTF-8 needs for a char

  private AttributeValues() {}

  /** A NULL. */
  public static AttributeValue nul() {
    return NULL;
  }

  /** A BOOL. */
  public static AttributeValue bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** An N. */
  public static AttributeValue number(long number) {
    return FACTORY.number(Long.toString(number));
  }

  /**
   * An N of a text that may be anybody's, in its canonical form.
   *
   * @throws ItemValidationException if it is no number of DynamoDB
   */
  public static AttributeValue checkedNumber(String text) {
    return number(Numbers.checked(text));
  }

  /** An M. */
  public static AttributeValue map(Map<String, AttributeValue> entries) {
    return FACTORY.map(entries);
  }

  /** The elements of both lists. */
  public static AttributeValue joined(AttributeValue first, AttributeValue second) {
    return list(Stream.of(first, second).flatMap(each -> listOf(each).stream()).toList());
  }

  /**
   * The sum of two numbers.
   *
   * @throws ItemValidationException if DynamoDB can't store it
   */
  public static AttributeValue sum(AttributeValue first, AttributeValue second) {
    return number(numberOf(first).add(numberOf(second)));
  }

  /**
   * The first number without the second.
   *
   * @throws ItemValidationException if DynamoDB can't store it
   */
  public static AttributeValue difference(AttributeValue first, AttributeValue second) {
    return number(numberOf(first).subtract(numberOf(second)));
  }

  /** Whether {@code value} is a stored NULL. */
  public static boolean isNull(AttributeValue value) {
    return value.type() == AttributeValue.Type.NUL;
  }

  /**
   * {@code stored}, which stands for a required value.
   *
   * @throws ItemValidationException if it is NULL, and so would be stored as an absent attribute
   */
  public static AttributeValue required(AttributeValue stored) {
    if (isNull(stored)) {
      throw new ItemValidationException("is required, but its converter stores this value as NULL");
    }
    return stored;
  }

  /** What {@code value} is, for messages: its type and its content, shortened. */
  public static String describe(AttributeValue value) {
    return Descriptions.of(value).text();
  }

  /** {@code text} in quotes, shortened, for messages. */
  public static String quoted(String text) {
    return Descriptions.quoted(text);
  }

  /** Whether DynamoDB takes no attribute, and no entry of a map, of that name. */
  public static boolean isTooLongAsName(String name) {
    return name.length() > LONGEST_NAME / MOST_BYTES
        && name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }

  /**
   * {@code name}, if an attribute or an entry of a map can have it.
   *
   * @throws ItemValidationException if it can't
   */
  public static String checkedName(String name) {
    return RawValues.checkedName(name);
  }

  static AttributeValue number(BigDecimal number) {
    return FACTORY.number(Numbers.text(number));
  }

  /** An N of a number that is canonical, or was stored. */
  public static AttributeValue number(String number) {
    return FACTORY.number(number);
  }

  /** An S of a text that is checked, or was stored. */
  public static AttributeValue text(String text) {
    return FACTORY.text(text);
  }

  /** A B. */
  public static AttributeValue binary(SdkBytes bytes) {
    return FACTORY.binary(bytes);
  }

  /** An L. */
  public static AttributeValue list(List<AttributeValue> elements) {
    return FACTORY.list(elements);
  }

  /** An SS. */
  public static AttributeValue textSet(List<String> elements) {
    return FACTORY.textSet(elements);
  }

  /** An NS of numbers that are canonical, or were stored. */
  public static AttributeValue numberSet(List<String> elements) {
    return FACTORY.numberSet(elements);
  }

  /** A BS. */
  public static AttributeValue binarySet(List<SdkBytes> elements) {
    return FACTORY.binarySet(elements);
  }

  static String textOf(AttributeValue value) {
    return expect("text (S)", value.s(), value);
  }

  static BigDecimal numberOf(AttributeValue value) {
    return Numbers.parse(digitsOf(value));
  }

  static String digitsOf(AttributeValue value) {
    return expect("number (N)", value.n(), value);
  }

  static SdkBytes binaryOf(AttributeValue value) {
    return expect("binary (B)", value.b(), value);
  }

  static boolean boolOf(AttributeValue value) {
    return expect("boolean (BOOL)", value.bool(), value);
  }

  static List<AttributeValue> listOf(AttributeValue value) {
    if (value.type() == AttributeValue.Type.L) { // hasL looks at all interfaces of the list
      return value.l();
    }
    return expect("list (L)", value.hasL() ? value.l() : null, value);
  }

  /**
   * The entries of an M.
   *
   * @throws ItemMappingException if it is none
   */
  public static Map<String, AttributeValue> mapOf(AttributeValue value) {
    if (value.type() == AttributeValue.Type.M) { // hasM looks at all interfaces of the map
      return value.m();
    }
    return expect("map (M)", value.hasM() ? value.m() : null, value);
  }

  static List<String> textsOf(AttributeValue value) {
    return expect("text set (SS)", value.hasSs() ? value.ss() : null, value);
  }

  static List<String> numbersOf(AttributeValue value) {
    return expect("number set (NS)", value.hasNs() ? value.ns() : null, value);
  }

  static List<SdkBytes> binariesOf(AttributeValue value) {
    return expect("binary set (BS)", value.hasBs() ? value.bs() : null, value);
  }

  /** The content of {@code value}, which is null where {@code value} is of another type. */
  private static <S> S expect(String type, @Nullable S content, AttributeValue value) {
    if (content == null) {
      throw new ItemMappingException(
          Problem.of("expected " + type + ", found ").and(Descriptions.of(value)));
    }
    return content;
  }

  /** What {@code reader} makes of {@code stored}: its exceptions come as ItemMappingExceptions. */
  static <S, T extends @Nullable Object> T read(S stored, Function<S, T> reader) {
    try {
      return reader.apply(stored);
    } catch (Exception e) {
      throw unreadable(stored, e);
    }
  }

  /** That {@code stored} can't be read because of {@code cause}, which may say so already. */
  static AttributeException unreadable(Object stored, Exception cause) {
    return cause instanceof AttributeException known
        ? known
        : new ItemMappingException(Descriptions.unreadable(stored, cause), cause);
  }
}
