package io.dynamodel.convert;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents (M) by the two functions of their mapper. */
record DocumentConverter<T>(
    Function<T, Map<String, AttributeValue>> writer,
    Function<Map<String, AttributeValue>, T> reader)
    implements AttributeConverter<T> {

  @Override
  public AttributeValue toValue(T value) {
    return AttributeValues.map(writer.apply(value));
  }

  @Override
  public T fromValue(AttributeValue value) {
    return AttributeValues.read(AttributeValues.mapOf(value), reader);
  }
}
