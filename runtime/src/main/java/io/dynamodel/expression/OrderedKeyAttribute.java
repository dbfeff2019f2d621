package io.dynamodel.expression;

import io.dynamodel.convert.NumberConverter;

/**
 * An attribute of type N that updates can't change, of a Java type that is no number: it is
 * compared, but DynamoDB does not calculate with it.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class OrderedKeyAttribute<M, V> extends ConvertedAttribute<M, V>
    implements Ordered<M, V> permits OrderedAttribute {

  /** An attribute for generated code. */
  public OrderedKeyAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
  }
}
