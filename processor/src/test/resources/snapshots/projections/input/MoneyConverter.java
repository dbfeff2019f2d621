package projections;

import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;

/** Stores the cents. */
public final class MoneyConverter implements NumberConverter<Money> {
  @Override
  public BigDecimal toNumber(Money value) {
    return BigDecimal.valueOf(value.cents());
  }

  @Override
  public Money fromNumber(BigDecimal number) {
    return new Money(number.longValueExact());
  }
}
