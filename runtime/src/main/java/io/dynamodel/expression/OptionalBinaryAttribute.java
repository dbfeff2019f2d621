package io.dynamodel.expression;

import io.dynamodel.convert.BinaryConverter;

/**
 * An attribute of type B that an item can lack.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalBinaryAttribute<M, V> extends BinaryAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalBinaryAttribute(AttributePath path, BinaryConverter<V> converter) {
    super(path, converter);
  }

  /** The attribute is absent, a stored NULL or of no bytes. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }
}
