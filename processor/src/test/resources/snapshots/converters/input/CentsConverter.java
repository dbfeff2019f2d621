package converters;

import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;

public record CentsConverter() implements NumberConverter<Money> {
  @Override
  public BigDecimal toNumber(Money money) {
    return money.amount().movePointRight(2);
  }

  @Override
  public Money fromNumber(BigDecimal number) {
    return new Money(number.movePointLeft(2), "EUR");
  }
}
