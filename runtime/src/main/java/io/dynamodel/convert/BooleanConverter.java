package io.dynamodel.convert;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Booleans (BOOL). */
record BooleanConverter() implements AttributeConverter<Boolean> {

  @Override
  public AttributeValue toValue(Boolean value) {
    return AttributeValues.bool(value);
  }

  @Override
  public Boolean fromValue(AttributeValue value) {
    return AttributeValues.boolOf(value);
  }
}
