package io.dynamodel.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that DynamoDB can store, in the form in which the runtime reads them. */
final class StoredNumbers {
  private static final int MOST_DIGITS = 38;
  private static final int LEAST_EXPONENT = -130;
  private static final int GREATEST_EXPONENT = 125;

  private StoredNumbers() {}

  /** Empty if the text is no number, or none that DynamoDB can store. */
  static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text))
          .filter(StoredNumbers::isInRange)
          .map(StoredNumbers::canonical)
          .filter(number -> number.precision() <= MOST_DIGITS);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean plain = stripped.scale() < 0 && exponent(stripped) < MOST_DIGITS;
    return plain ? stripped.setScale(0) : stripped;
  }

  private static boolean isInRange(BigDecimal number) {
    long exponent = exponent(number);
    return number.signum() == 0 || (exponent >= LEAST_EXPONENT && exponent <= GREATEST_EXPONENT);
  }

  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale() - 1;
  }
}
