package io.dynamodel.convert;

import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores values of {@code T} as numbers (N): at most 38 digits, between 1E-130 and 9.99E+125.
 *
 * <p>Comparisons, and ranges of a sort key, are those of the numbers: a type with an order keeps it
 * if lesser values have lesser numbers.
 *
 * @param <T> the Java type
 */
public interface NumberConverter<T> extends AttributeConverter<T> {

  /** The number of {@code value}, not null; any exception means that it can't be stored. */
  BigDecimal toNumber(T value);

  /**
   * The value of {@code number}, not null; any exception means that there is none.
   *
   * <p>A number that was stored comes without trailing zeros after the decimal point: {@code 3.50}
   * as {@code 3.5}, {@code 1E+2} as {@code 100}.
   */
  T fromNumber(BigDecimal number);

  @Override
  default AttributeValue toValue(T value) {
    return AttributeValues.number(UserCode.number(this, value));
  }

  @Override
  default T fromValue(AttributeValue value) {
    return UserCode.ofNumber(this, AttributeValues.numberOf(value));
  }
}
