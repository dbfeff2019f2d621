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
}
