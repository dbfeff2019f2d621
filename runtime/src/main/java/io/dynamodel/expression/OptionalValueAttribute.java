package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;

/**
 * An attribute that an item can lack, of a type that DynamoDB can only compare for equality.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalValueAttribute<M, V> extends ValueAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalValueAttribute(AttributePath path, AttributeConverter<V> converter) {
    super(path, converter);
  }
}
