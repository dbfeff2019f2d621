package io.dynamodel.expression;

import io.dynamodel.convert.TextConverter;

/**
 * An attribute of type S that every item has.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class TextAttribute<M, V> extends ComparableTextAttribute<M, V>
    implements Settable<M, V> permits OptionalTextAttribute {

  /** An attribute for generated code. */
  public TextAttribute(AttributePath path, TextConverter<V> converter) {
    super(path, converter);
  }
}
