package io.dynamodel.convert;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Booleans (BOOL). */
record BooleanConverter() implements OwnConverter<Boolean> {

  @Override
  public AttributeValue toValue(Boolean value) {
    return AttributeValues.bool(value);
  }

  @Override
  public Boolean read(StoredValue value) {
    return value.bool();
  }
}
