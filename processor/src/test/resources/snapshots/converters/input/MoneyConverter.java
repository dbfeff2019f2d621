package converters;

import io.dynamodel.convert.TextConverter;
import java.math.BigDecimal;

public class MoneyConverter implements TextConverter<Money> {
  @Override
  public String toText(Money money) {
    return money.amount() + " " + money.currency();
  }

  @Override
  public Money fromText(String text) {
    String[] parts = text.split(" ");
    return new Money(new BigDecimal(parts[0]), parts[1]);
  }
}
