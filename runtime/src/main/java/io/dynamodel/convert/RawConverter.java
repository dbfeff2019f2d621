package io.dynamodel.convert;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values as they are, if they can be stored so. */
record RawConverter() implements OwnConverter<AttributeValue> {

  @Override
  public AttributeValue toValue(AttributeValue value) {
    return RawValues.canonical(value, 0);
  }

  @Override
  public AttributeValue read(StoredValue value) {
    return value.toAttributeValue();
  }
}
