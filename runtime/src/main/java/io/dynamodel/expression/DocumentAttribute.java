package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.exception.ItemValidationException;

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

  /**
   * Sets members of this document; where there is none, or a stored NULL, creates it from them: one
   * {@code SET} of each, or of the whole. It takes a second request where it is missing, a third
   * one where somebody else creates it meanwhile.
   *
   * <p>One missing level: what holds the document must be there.
   *
   * @param members {@code set(value)}, {@code add}, {@code append}, {@code prepend}, {@code
   *     setIfAbsent}, and {@code set} of a sum with {@code orElse}, of members: what is created has
   *     what they come to where there is nothing, none for an empty set
   * @throws IllegalArgumentException if there are none, if one does anything else, or anything
   *     elsewhere, or if two are of one member
   * @throws ItemValidationException if the document could not be created from them alone: others
   *     are required, too
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final UpdateAction<M> upsert(UpdateAction<M>... members) {
    return Change.upsert(this, members);
  }
}
