package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** DynamoDB's numbers and the one text that each of them has. */
final class Numbers {
  private static final int MOST_DIGITS = 38;
  private static final int LEAST_EXPONENT = -130;
  private static final int LEAST_PLAIN_EXPONENT = -6;
  private static final int GREATEST_EXPONENT = 125;

  /** The longest plain text of a number has 170; longer ones take quadratic time to read. */
  private static final int MAX_CHARACTERS = 200;

  private Numbers() {}

  /**
   * The canonical text: plain digits, and an exponent beyond 38 of them, without zeros at the end
   * of the fraction.
   */
  static String text(BigDecimal number) {
    boolean isUsual = // then this text, which the number keeps, has no exponent
        number.scale() >= 0
            && number.scale() < MOST_DIGITS
            && number.precision() <= MOST_DIGITS
            && exponent(number) >= LEAST_PLAIN_EXPONENT;
    return isUsual ? withoutZeros(number.toString()) : canonicalText(number);
  }

  /** A plain text without the zeros at the end of its fraction. */
  private static String withoutZeros(String text) {
    int point = text.indexOf('.');
    int end = text.length();
    if (point < 0 || text.charAt(end - 1) != '0') {
      return text;
    }
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end - 1 == point ? point : end);
  }

  private static String canonicalText(BigDecimal number) {
    BigDecimal canonical = canonical(number);
    Problem problem = problem(canonical);
    if (problem != null) {
      throw new ItemValidationException(problem);
    }
    return Math.abs(exponent(canonical)) < MOST_DIGITS
        ? canonical.toPlainString() // which others read that know no exponents
        : canonical.toString();
  }

  /** The canonical number of a stored text. */
  static BigDecimal parse(String text) {
    BigDecimal usual = PlainDigits.canonical(text);
    if (usual != null) {
      return usual;
    }
    return isCanonical(text) ? new BigDecimal(text) : parseAny(text);
  }

  /**
   * Whether it is plain digits, no more than are stored, without zeros at the end of a fraction.
   */
  private static boolean isCanonical(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int point = -1;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0 && i > first) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    boolean isWhole = point < 0 && text.length() > first;
    return text.length() <= MOST_DIGITS && (isWhole || (last > '0' && last <= '9'));
  }

  private static BigDecimal parseAny(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new ItemMappingException(tooLong(text));
    }
    BigDecimal canonical = canonical(AttributeValues.read(text, BigDecimal::new));
    Problem problem = problem(canonical);
    if (problem != null) { // such as 1E+999999999, which would exhaust the memory as a BigInteger
      throw new ItemMappingException(problem);
    }
    return canonical;
  }

  /** The canonical number of the key of a map. */
  static BigDecimal parseKey(String text) {
    if (text.length() <= MAX_CHARACTERS && !isAscii(text)) {
      throw new NumberFormatException("expected ASCII digits");
    }
    return parse(text);
  }

  /** The canonical text of a number whose text a user made. */
  static String checked(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new ItemValidationException(tooLong(text));
    }
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
    return number instanceof BigInteger whole ? new BigDecimal(whole) : exact(number.toString());
  }

  static BigDecimal exact(String number) {
    if (number.length() > MAX_CHARACTERS) {
      throw new ItemValidationException(tooLong(number));
    }
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) { // NaN and infinities
      throw noNumber(number, e);
    }
  }

  private static Problem tooLong(String text) {
    String words = "a text of %d characters is no number of DynamoDB".formatted(text.length());
    return new Problem(words + ": " + Problem.shortened(text), words);
  }

  private static ItemValidationException noNumber(
      String text, @Nullable NumberFormatException cause) {
    return new ItemValidationException(
        Problem.of(text, "the text", " is not a number that can be stored"), cause);
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
      return withoutSurplus(number).stripTrailingZeros();
    } catch (
        ArithmeticException e) { // too many digits, or an exponent beyond int, and so beyond ours
      return number;
    }
  }

  /** Takes many zeros off at once, since one by one takes quadratic time. */
  private static BigDecimal withoutSurplus(BigDecimal number) {
    int surplus = number.precision() - MOST_DIGITS;
    if (number.precision() <= MAX_CHARACTERS) {
      return number;
    }
    BigInteger[] parts = number.unscaledValue().divideAndRemainder(BigInteger.TEN.pow(surplus));
    if (parts[1].signum() != 0) {
      throw new ArithmeticException("more than 38 significant digits");
    }
    return new BigDecimal(parts[0], Math.subtractExact(number.scale(), surplus));
  }

  private static @Nullable Problem problem(BigDecimal canonical) {
    if (!isInRange(canonical)) {
      return problem(canonical, " is outside DynamoDB's range of 1E-130 to 9.99…E+125");
    }
    if (canonical.precision() <= MOST_DIGITS) {
      return null;
    }
    boolean many =
        canonical.precision() > MAX_CHARACTERS; // not all of which need to be significant
    return problem(
        canonical,
        " has %s significant digits, DynamoDB stores at most 38"
            .formatted(many ? "more than 38" : canonical.precision()));
  }

  private static boolean isInRange(BigDecimal number) {
    long exponent = exponent(number);
    return number.signum() == 0 || (exponent >= LEAST_EXPONENT && exponent <= GREATEST_EXPONENT);
  }

  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale() - 1;
  }

  private static Problem problem(BigDecimal number, String words) {
    return Problem.of(number, "the number", words);
  }
}
