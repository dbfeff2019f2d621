package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** DynamoDB's numbers and the one text that each of them has. */
final class Numbers {
  private static final int MOST_DIGITS = 38;
  private static final int LEAST_EXPONENT = -130;
  private static final int GREATEST_EXPONENT = 125;

  private Numbers() {}

  /**
   * The canonical text: plain digits, and an exponent beyond 38 of them, without zeros at the end
   * of the fraction.
   */
  static String text(BigDecimal number) {
    BigDecimal canonical = canonical(number);
    String problem = problem(canonical);
    if (problem != null) {
      throw new ItemValidationException(problem);
    }
    return Math.abs(exponent(canonical)) < MOST_DIGITS
        ? canonical.toPlainString() // which others read that know no exponents
        : canonical.toString();
  }

  /** The canonical number of a stored text. */
  static BigDecimal parse(String text) {
    BigDecimal canonical = canonical(AttributeValues.read(text, BigDecimal::new));
    String problem = problem(canonical);
    if (problem != null) { // such as 1E+999999999, which would exhaust the memory as a BigInteger
      throw new ItemMappingException(problem);
    }
    return canonical;
  }

  /** The canonical number of the key of a map. */
  static BigDecimal parseKey(String text) {
    if (!isAscii(text)) {
      throw new NumberFormatException("expected ASCII digits");
    }
    return parse(text);
  }

  /** The canonical text of a number whose text a user made. */
  static String checked(String text) {
    try {
      if (isAscii(text)) {
        return text(new BigDecimal(text));
      }
    } catch (NumberFormatException e) {
      throw noNumber(text, e);
    }
    throw noNumber(text, null);
  }

  /** Of the digits of all scripts, which BigDecimal reads, DynamoDB knows but these. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** The decimal number with the digits that Java prints for {@code number}. */
  static BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return exact(number.toString());
  }

  static BigDecimal exact(String number) {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) { // NaN and infinities
      throw noNumber(number, e);
    }
  }

  private static ItemValidationException noNumber(
      String text, @Nullable NumberFormatException cause) {
    return new ItemValidationException(
        Descriptions.shortened(text) + " is not a number that can be stored", cause);
  }

  static BigInteger whole(BigDecimal number) {
    if (!isWhole(number)) {
      throw new ArithmeticException("expected a whole number");
    }
    return number.toBigIntegerExact();
  }

  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = stripped(number);
    boolean plain = stripped.scale() < 0 && exponent(stripped) < MOST_DIGITS;
    return plain ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal stripped(BigDecimal number) {
    try {
      return number.stripTrailingZeros();
    } catch (ArithmeticException e) { // its exponent would be beyond int, and is so beyond ours
      return number;
    }
  }

  private static @Nullable String problem(BigDecimal canonical) {
    if (!isInRange(canonical)) {
      return describe(canonical) + " is outside DynamoDB's range of 1E-130 to 9.99…E+125";
    }
    return canonical.precision() > MOST_DIGITS
        ? describe(canonical)
            + (" has " + canonical.precision() + " significant digits, DynamoDB stores at most 38")
        : null;
  }

  private static boolean isInRange(BigDecimal number) {
    long exponent = exponent(number);
    return number.signum() == 0 || (exponent >= LEAST_EXPONENT && exponent <= GREATEST_EXPONENT);
  }

  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale() - 1;
  }

  private static String describe(BigDecimal number) {
    return Descriptions.shortened(number.toString());
  }
}
