package io.dynamodel.it.docs;

import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;

final class WeightConverter implements NumberConverter<Weight> {

  @Override
  public BigDecimal toNumber(Weight weight) {
    return BigDecimal.valueOf(weight.grams());
  }

  @Override
  public Weight fromNumber(BigDecimal number) {
    return new Weight(number.longValueExact());
  }
}
