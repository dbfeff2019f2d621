package io.dynamodel.convert;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * The numbers of {@code float} or {@code double}: written with Java's digits, read as the nearest.
 */
record FloatingConverter<T extends Number>(String type, Function<BigDecimal, T> nearest)
    implements NumberConverter<T> {

  @Override
  public BigDecimal toNumber(T value) {
    return Numbers.exact(value);
  }

  @Override
  public T fromNumber(BigDecimal number) {
    T value = nearest.apply(number);
    if (Double.isInfinite(value.doubleValue())) {
      throw new ArithmeticException("too large for a " + type);
    }
    if (value.doubleValue() == 0 && number.signum() != 0) {
      throw new ArithmeticException("too small for a " + type);
    }
    return value;
  }
}
