package io.dynamodel.convert;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as nearly all are: digits, with or without a minus and a point, few enough for a
 * long.
 */
final class PlainDigits {
  /** Stands for a text that is left to others. */
  static final long NONE = Long.MIN_VALUE;

  private static final int MOST = 18; // fit into a long

  private PlainDigits() {}

  /** A whole number, or {@link #NONE}. */
  static long whole(String text) {
    int length = text.length();
    int first = firstDigit(text);
    if (length == first || length - first > MOST) {
      return NONE;
    }
    long number = 0;
    for (int i = first; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return first == 0 ? number : -number;
  }

  /** A number without zeros at the end of its fraction; null if it is none. */
  static @Nullable BigDecimal canonical(String text) {
    int length = text.length();
    int first = firstDigit(text);
    if (length == first || length - first > MOST) {
      return null;
    }
    long number = 0;
    int point = length;
    for (int i = first; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
      } else if (digit == '.' - '0' && point == length && i > first) {
        point = i;
      } else {
        return null;
      }
    }
    int scale = point == length ? 0 : length - point - 1;
    boolean isCanonical = scale > 0 ? number % 10 != 0 : point == length;
    return isCanonical ? BigDecimal.valueOf(first == 0 ? number : -number, scale) : null;
  }

  private static int firstDigit(String text) {
    return !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
  }
}
