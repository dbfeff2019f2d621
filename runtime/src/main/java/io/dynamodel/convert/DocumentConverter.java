package io.dynamodel.convert;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents (M) by the two functions of their mapper. */
record DocumentConverter<T>(
    Function<T, Map<String, AttributeValue>> writer, Function<StoredItem, T> reader)
    implements OwnConverter<T> {

  @Override
  public AttributeValue toValue(T value) {
    return AttributeValues.map(writer.apply(value));
  }

  @Override
  public T read(StoredValue value) {
    return read(value.entries());
  }

  T read(StoredItem entries) {
    return AttributeValues.read(entries, reader);
  }
}
