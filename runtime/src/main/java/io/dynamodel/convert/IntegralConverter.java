package io.dynamodel.convert;

import java.math.BigDecimal;
import java.util.function.LongFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The whole numbers of one primitive type. */
record IntegralConverter<T extends Number>(String type, long min, long max, LongFunction<T> box)
    implements NumberConverter<T> {
  private static final int SAFE_LENGTH = 18;

  @Override
  public BigDecimal toNumber(T value) {
    return BigDecimal.valueOf(value.longValue());
  }

  @Override
  public T fromNumber(BigDecimal number) {
    return box.apply(inRange(number));
  }

  @Override
  public AttributeValue toValue(T value) {
    return AttributeValues.number(value.longValue());
  }

  @Override
  public T fromValue(AttributeValue value) {
    String text = value.n();
    if (text != null && isPlain(text)) {
      long number = Long.parseLong(text);
      if (number >= min && number <= max) {
        return box.apply(number);
      }
    }
    return NumberConverter.super.fromValue(value);
  }

  private long inRange(BigDecimal number) {
    if (number.compareTo(BigDecimal.valueOf(min)) < 0
        || number.compareTo(BigDecimal.valueOf(max)) > 0
        || !Numbers.isWhole(number)) {
      throw new ArithmeticException(
          "expected a whole number from " + min + " to " + max + " (" + type + ")");
    }
    return number.longValueExact();
  }

  /** Whether {@code text} is digits, with or without a minus, and too few to overflow a long. */
  private static boolean isPlain(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    if (text.length() == first || text.length() > SAFE_LENGTH) {
      return false;
    }
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
