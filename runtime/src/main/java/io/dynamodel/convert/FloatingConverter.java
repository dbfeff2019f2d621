package io.dynamodel.convert;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * The numbers of {@code float} or {@code double}: written with Java's digits, read as the nearest.
 */
record FloatingConverter<T extends Number>(Function<BigDecimal, T> nearest)
    implements NumberConverter<T> {

  @Override
  public BigDecimal toNumber(T value) {
    return Numbers.exact(value);
  }

  @Override
  public T fromNumber(BigDecimal number) {
    return nearest.apply(number);
  }
}
