package io.dynamodel.convert;

import java.math.BigDecimal;

/** Stores true as 1 and false as 0 (N). Another number is not read. */
public final class NumericBooleanConverter implements OwnNumber<Boolean> {

  /** A converter without a state. */
  public NumericBooleanConverter() {}

  @Override
  public BigDecimal toNumber(Boolean value) {
    return value ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  @Override
  public Boolean fromNumber(BigDecimal number) {
    boolean one = number.compareTo(BigDecimal.ONE) == 0;
    if (!one && number.signum() != 0) {
      throw new IllegalArgumentException("expected 0 or 1");
    }
    return one;
  }
}
