package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;

/**
 * An attribute that every item has, of a type that DynamoDB can only compare for equality: true or
 * false, a document.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public class ValueAttribute<M, V> extends ConvertedAttribute<M, V> implements Settable<M, V> {

  /** An attribute for generated code. */
  public ValueAttribute(AttributePath path, AttributeConverter<V> converter) {
    super(path, converter);
  }
}
