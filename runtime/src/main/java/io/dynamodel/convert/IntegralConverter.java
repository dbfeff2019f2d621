package io.dynamodel.convert;

import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The boxed whole numbers of one primitive type. */
record IntegralConverter<T extends Number>(IntegralRange range) implements OwnNumber<T> {

  @Override
  public BigDecimal toNumber(T value) {
    return BigDecimal.valueOf(value.longValue());
  }

  @Override
  @SuppressWarnings("unchecked")
  public T fromNumber(BigDecimal number) {
    return (T) range.boxed(range.exactly(number));
  }

  @Override
  public AttributeValue toValue(T value) {
    return AttributeValues.number(value.longValue());
  }

  @Override
  @SuppressWarnings("unchecked")
  public T read(StoredValue value) {
    return (T) range.boxed(range.read(value.number()));
  }

  @Override
  public T fromValue(AttributeValue value) {
    return read(StoredValue.of(value));
  }
}
