package io.dynamodel.it.docs;

import io.dynamodel.convert.TextConverter;
import java.math.BigDecimal;
import java.util.Currency;

public final class MoneyConverter implements TextConverter<Money> {

  @Override
  public String toText(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }

  @Override
  public Money fromText(String text) {
    String[] parts = text.split(" ");
    return new Money(new BigDecimal(parts[1]), Currency.getInstance(parts[0]));
  }
}
