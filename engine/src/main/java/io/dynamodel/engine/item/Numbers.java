package io.dynamodel.engine.item;

import io.dynamodel.engine.wire.ServiceException;
import java.math.BigDecimal;

/** Numbers: at most 38 digits, from 1E-130 to 9.99…E+125. */
public final class Numbers {

  private static final int MAX_DIGITS = 38;
  private static final int MAX_EXPONENT = 125;
  private static final int MIN_EXPONENT = -130;

  /** A longer text is none that a client sends: {@code 0.000…} of 38 digits has 170 characters. */
  private static final int MAX_TEXT = 1000;

  private Numbers() {}

  /**
   * Reads a number.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Value.N parse(String text) {
    if (text.isEmpty()) {
      throw ServiceException.validation("The parameter cannot be converted to a numeric value");
    }
    BigDecimal number;
    try {
      number = text.length() > MAX_TEXT ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      number = null;
    }
    if (number == null) {
      throw ServiceException.validation(
          "The parameter cannot be converted to a numeric value: " + text);
    }
    return checked(number);
  }

  /**
   * Checks the result of an addition or subtraction.
   *
   * @throws ServiceException if it has too many digits, or is too large or too small
   */
  public static Value.N checked(BigDecimal number) {
    Value.N value = new Value.N(number);
    long exponent = (long) value.number().precision() - value.number().scale() - 1;
    if (value.number().signum() == 0) {
      return value;
    }
    if (exponent > MAX_EXPONENT) {
      throw ServiceException.validation(
          "Number overflow. Attempting to store a number with magnitude larger than supported range");
    }
    if (exponent < MIN_EXPONENT) {
      throw ServiceException.validation(
          "Number underflow. Attempting to store a number with magnitude smaller than supported range");
    }
    if (value.number().precision() > MAX_DIGITS) {
      throw ServiceException.validation(
          "Attempting to store more than 38 significant digits in a Number");
    }
    return value;
  }

  /** The text that is answered: all digits, no exponent. */
  public static String text(Value.N number) {
    return number.number().toPlainString();
  }
}
