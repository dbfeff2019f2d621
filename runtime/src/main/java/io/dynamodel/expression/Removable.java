package io.dynamodel.expression;

import io.dynamodel.exception.ItemValidationException;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that an item can lack.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public interface Removable<M, V> extends Settable<M, V> {

  /** Takes the attribute away: {@code REMOVE}. The elements behind an element of a list move up. */
  default UpdateAction<M> remove() {
    return Change.remove(AttributePath.to(this));
  }

  /**
   * Stores {@code value}: {@code SET}. An empty set is stored as writing an item stores it: the
   * attribute is removed; as an element of a list it becomes a NULL.
   */
  @Override
  default UpdateAction<M> set(V value) {
    ConvertedAttribute<M, V> attribute = ConvertedAttribute.of(this);
    return Change.set(attribute.path(), attribute.toValue(value));
  }

  /**
   * Stores {@code value}, or takes the attribute away if it is null.
   *
   * @throws ItemValidationException if DynamoDB can't store the value
   */
  default UpdateAction<M> setOrRemove(@Nullable V value) {
    return value == null ? Change.setNothing(AttributePath.to(this)) : set(value);
  }

  /** The attribute is absent, a stored NULL or, where it has a size, of size 0. */
  default Condition<M> isEmpty() {
    return Conditions.isAbsentOrNull(AttributePath.to(this));
  }
}
