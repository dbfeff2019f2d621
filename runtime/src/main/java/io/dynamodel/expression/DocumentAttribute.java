package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;

/**
 * A document of type M: what generated path classes extend.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public class DocumentAttribute<M, V> extends ValueAttribute<M, V> {

  /** An attribute for generated code. */
  public DocumentAttribute(AttributePath path, AttributeConverter<V> converter) {
    super(path, converter);
  }
}
