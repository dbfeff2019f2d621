package io.dynamodel.convert;

import java.math.BigDecimal;

/** Reads the whole numbers of one primitive type. */
enum IntegralRange {
  BYTE("byte", Byte.MIN_VALUE, Byte.MAX_VALUE),
  SHORT("short", Short.MIN_VALUE, Short.MAX_VALUE),
  INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG("long", Long.MIN_VALUE, Long.MAX_VALUE);

  private static final int SAFE_LENGTH = 18;

  private final String type;
  private final long min;
  private final long max;

  IntegralRange(String type, long min, long max) {
    this.type = type;
    this.min = min;
    this.max = max;
  }

  /** {@code number}, which is in the range, as the box of the type. */
  Number boxed(long number) {
    return switch (this) {
      case BYTE -> Byte.valueOf((byte) number);
      case SHORT -> Short.valueOf((short) number);
      case INT -> Integer.valueOf((int) number);
      case LONG -> Long.valueOf(number);
    };
  }

  /** The number of an N. */
  long read(String text) {
    if (isPlain(text)) {
      long number = Long.parseLong(text);
      if (number >= min && number <= max) {
        return number;
      }
    }
    return AttributeValues.read(Numbers.parse(text), this::exactly);
  }

  long exactly(BigDecimal number) {
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
