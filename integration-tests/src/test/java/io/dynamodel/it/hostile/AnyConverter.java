package io.dynamodel.it.hostile;

import io.dynamodel.convert.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stores any value as what it is. */
final class AnyConverter implements AttributeConverter<Any> {

  @Override
  public AttributeValue toValue(Any value) {
    return value.value();
  }

  @Override
  public Any fromValue(AttributeValue value) {
    return new Any(value);
  }
}
