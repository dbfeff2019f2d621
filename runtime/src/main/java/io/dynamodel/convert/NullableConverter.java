package io.dynamodel.convert;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Null as NULL, all else by another converter. */
record NullableConverter<T>(AttributeConverter<T> converter)
    implements OwnConverter<@Nullable T>, AcceptsNull {

  @Override
  public AttributeValue toValue(@Nullable T value) {
    return value == null ? AttributeValues.NULL : converter.toValue(value);
  }

  @Override
  @SuppressWarnings("NullAway") // it does not see that the interface's type is @Nullable T
  public @Nullable T read(StoredValue value) {
    return value.isNull() ? null : converter.read(value);
  }
}
