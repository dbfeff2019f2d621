package io.dynamodel.expression;

import io.dynamodel.convert.BinaryConverter;

/**
 * An attribute of type B that every item has.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class BinaryAttribute<M, V> extends ComparableBinaryAttribute<M, V>
    implements Settable<M, V> permits OptionalBinaryAttribute {

  /** An attribute for generated code. */
  public BinaryAttribute(AttributePath path, BinaryConverter<V> converter) {
    super(path, converter);
  }
}
