package menu;

import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;

/** Stores the cents. */
public final class PriceConverter implements NumberConverter<Price> {
  @Override
  public BigDecimal toNumber(Price price) {
    return BigDecimal.valueOf(price.cents());
  }

  @Override
  public Price fromNumber(BigDecimal number) {
    return new Price(number.longValueExact());
  }
}
