package io.dynamodel.convert;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A user's converter, whose exceptions and results are checked. */
record CheckedConverter<T>(AttributeConverter<T> converter) implements OwnConverter<T> {

  @Override
  public AttributeValue toValue(T value) {
    return RawValues.canonical(UserCode.write(converter, value, converter::toValue), 0);
  }

  @Override
  public T read(StoredValue value) {
    return UserCode.ofValue(converter, value);
  }
}
