package io.dynamodel.convert;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores values of {@code T} as bytes (B).
 *
 * @param <T> the Java type
 */
public interface BinaryConverter<T> extends AttributeConverter<T> {

  /**
   * The bytes of {@code value}, not null: a copy, where {@code value} can change. Any exception
   * means that it can't be stored.
   */
  SdkBytes toBytes(T value);

  /** The value of {@code bytes}, not null; any exception means that there is none. */
  T fromBytes(SdkBytes bytes);

  @Override
  default AttributeValue toValue(T value) {
    return AttributeValues.binary(UserCode.bytes(this, value));
  }

  @Override
  default T fromValue(AttributeValue value) {
    return UserCode.ofBytes(this, AttributeValues.binaryOf(value));
  }
}
