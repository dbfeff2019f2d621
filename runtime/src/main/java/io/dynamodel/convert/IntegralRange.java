package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import java.math.BigDecimal;

/** Reads the whole numbers of one primitive type. For the runtime. */
@Internal
public enum IntegralRange {
  BYTE("byte", Byte.MIN_VALUE, Byte.MAX_VALUE),
  SHORT("short", Short.MIN_VALUE, Short.MAX_VALUE),
  INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG("long", Long.MIN_VALUE, Long.MAX_VALUE);

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
  public long read(String text) {
    long number = PlainDigits.whole(text);
    if (number != PlainDigits.NONE && number >= min && number <= max) {
      return number;
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
}
