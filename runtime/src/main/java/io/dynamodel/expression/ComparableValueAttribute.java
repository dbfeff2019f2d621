package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;

/**
 * An attribute of a type that DynamoDB can only compare for equality. A key's attribute is no more
 * than that: updates can't change it.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class ComparableValueAttribute<M, V> extends ConvertedAttribute<M, V> {

  /** An attribute for generated code. */
  public ComparableValueAttribute(AttributePath path, AttributeConverter<V> converter) {
    super(path, converter);
  }
}
