package io.dynamodel.expression;

import io.dynamodel.convert.TextConverter;

/**
 * An attribute of type S that every item has, whose stored texts need not have the order of the
 * Java type.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class PrefixAttribute<M, V> extends ComparablePrefixAttribute<M, V>
    implements Settable<M, V> permits OptionalPrefixAttribute {

  /** An attribute for generated code. */
  public PrefixAttribute(AttributePath path, TextConverter<V> converter) {
    super(path, converter);
  }
}
