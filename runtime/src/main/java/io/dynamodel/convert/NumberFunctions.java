package io.dynamodel.convert;

import java.math.BigDecimal;
import java.util.function.Function;

/** Numbers (N) by two functions. */
record NumberFunctions<T>(Function<T, BigDecimal> writer, Function<BigDecimal, T> reader)
    implements OwnNumber<T> {

  @Override
  public BigDecimal toNumber(T value) {
    return writer.apply(value);
  }

  @Override
  public T fromNumber(BigDecimal number) {
    return reader.apply(number);
  }
}
