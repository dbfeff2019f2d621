package io.dynamodel.expression;

/**
 * An attribute that has a size: the characters of a text, the bytes of a binary, the elements of a
 * collection.
 *
 * @param <M> the model
 */
public interface Sized<M> {

  /** The size, to be compared: {@code size}. An absent attribute has none, not even 0. */
  Size<M> size();
}
