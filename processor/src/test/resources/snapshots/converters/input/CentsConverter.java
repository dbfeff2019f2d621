package converters;

import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.WholeUnits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** That it has whole units is said before what it stores. */
public record CentsConverter() implements WholeUnits<Money>, NumberConverter<Money> {
  @Override
  public BigDecimal toNumber(Money money) {
    return money.amount().movePointRight(2);
  }

  @Override
  public Money fromNumber(BigDecimal number) {
    return new Money(number.movePointLeft(2), "EUR");
  }

  @Override
  public Money floor(Money money) {
    return new Money(money.amount().setScale(2, RoundingMode.FLOOR), "EUR");
  }

  @Override
  public Money ceiling(Money money) {
    return new Money(money.amount().setScale(2, RoundingMode.CEILING), "EUR");
  }
}
