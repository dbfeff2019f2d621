package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;

/**
 * An attribute that updates can't change, of a type that DynamoDB can only compare for equality.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class ValueKeyAttribute<M, V> extends ConvertedAttribute<M, V> {

  /** An attribute for generated code. */
  public ValueKeyAttribute(AttributePath path, AttributeConverter<V> converter) {
    super(path, converter);
  }
}
