package io.dynamodel.convert;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A converter of ours, which reads without a value of the SDK's. */
interface OwnConverter<T extends @Nullable Object> extends AttributeConverter<T> {

  @Override
  T read(StoredValue value);

  @Override
  default T fromValue(AttributeValue value) {
    return read(StoredValue.of(value));
  }
}
