package io.dynamodel.expression;

import io.dynamodel.convert.NumberConverter;

/**
 * An attribute of type N that every item has, of a Java type that is no number.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class OrderedAttribute<M, V> extends ComparableOrderedAttribute<M, V>
    implements Settable<M, V> permits OptionalOrderedAttribute {

  /** An attribute for generated code. */
  public OrderedAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
  }
}
