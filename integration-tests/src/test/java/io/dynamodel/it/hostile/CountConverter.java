package io.dynamodel.it.hostile;

import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;

/** Stores the number as it is, and does what a converter should not do with 13 and 14. */
final class CountConverter implements NumberConverter<Count> {
  private static final BigDecimal GIVES_NULL = new BigDecimal(13);
  private static final BigDecimal THROWS = new BigDecimal(14);

  @Override
  @SuppressWarnings("NullAway") // what a converter must not do
  public BigDecimal toNumber(Count value) {
    if (value.number().equals(THROWS)) {
      throw new IllegalStateException("no count");
    }
    return value.number().equals(GIVES_NULL) ? null : value.number();
  }

  @Override
  @SuppressWarnings("NullAway") // what a converter must not do
  public Count fromNumber(BigDecimal number) {
    if (number.equals(THROWS)) {
      throw new IllegalStateException("no count");
    }
    return number.equals(GIVES_NULL) ? null : new Count(number);
  }
}
