package io.dynamodel.convert;

import java.math.BigDecimal;
import java.util.function.LongFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The boxed whole numbers of one primitive type. */
record IntegralConverter<T extends Number>(IntegralRange range, LongFunction<T> box)
    implements NumberConverter<T> {

  @Override
  public BigDecimal toNumber(T value) {
    return BigDecimal.valueOf(value.longValue());
  }

  @Override
  public T fromNumber(BigDecimal number) {
    return box.apply(range.exactly(number));
  }

  @Override
  public AttributeValue toValue(T value) {
    return AttributeValues.number(value.longValue());
  }

  @Override
  public T fromValue(AttributeValue value) {
    return box.apply(range.read(value));
  }
}
