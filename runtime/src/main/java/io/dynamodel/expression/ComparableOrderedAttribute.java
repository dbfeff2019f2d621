package io.dynamodel.expression;

import io.dynamodel.convert.NumberConverter;

/**
 * An attribute of type N that conditions compare, of a Java type that is no number: DynamoDB does
 * not calculate with it. A key's attribute is no more than that: updates can't change it.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class ComparableOrderedAttribute<M, V> extends ConvertedAttribute<M, V>
    implements Ordered<M, V> permits OrderedAttribute {

  /** An attribute for generated code. */
  public ComparableOrderedAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
  }
}
