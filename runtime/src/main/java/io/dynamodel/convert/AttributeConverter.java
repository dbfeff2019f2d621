package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores values of {@code T} as attribute values of any type and reads them back.
 *
 * <p>Where the stored type is fixed, implement {@link TextConverter}, {@link NumberConverter} or
 * {@link BinaryConverter} instead: the attribute then has the operators of that type.
 *
 * @param <T> the Java type
 */
public interface AttributeConverter<T extends @Nullable Object> {

  /**
   * What is stored for {@code value}.
   *
   * @throws ItemValidationException if DynamoDB can't store it
   */
  AttributeValue toValue(T value);

  /**
   * The Java value that {@code value} stores.
   *
   * @throws ItemMappingException if it stores none
   */
  T fromValue(AttributeValue value);

  /**
   * As {@link #fromValue}, of a value for which there need not be one of the SDK's yet: what is
   * read of tables comes here. To be overridden where the value can be taken apart without; it
   * gives the same then.
   *
   * @throws ItemMappingException if it stores none
   */
  default T read(StoredValue value) {
    return fromValue(value.toAttributeValue());
  }
}
