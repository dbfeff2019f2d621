package io.dynamodel.expression;

import io.dynamodel.exception.ItemValidationException;

/**
 * An attribute that an update can change.
 *
 * <p>The methods that take values throw an {@link ItemValidationException} for one that DynamoDB
 * can't store.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public interface Settable<M, V> extends Attribute<M, V> {

  /**
   * Stores {@code value}: {@code SET}.
   *
   * @throws ItemValidationException also if the value is stored as an absent attribute, which this
   *     one must not be
   */
  default UpdateAction<M> set(V value) {
    ConvertedAttribute<M, V> attribute = ConvertedAttribute.of(this);
    return Change.setRequired(attribute.path(), attribute.toValue(value));
  }

  /** Stores what another attribute holds, or what DynamoDB calculates: {@code SET}. */
  default UpdateAction<M> set(Value<M, ? extends V> value) {
    return Change.set(AttributePath.to(this), value);
  }

  /**
   * Stores {@code value} if the attribute is absent: {@code SET} with {@code if_not_exists}. A
   * stored NULL is there, and stays.
   *
   * @throws IllegalArgumentException if the value is an empty set
   */
  default UpdateAction<M> setIfAbsent(V value) {
    return Change.set(AttributePath.to(this), orElse(value));
  }

  /**
   * What the attribute holds, or {@code value} where it is absent: {@code if_not_exists}. A stored
   * NULL is there, and is what is set; but what is calculated with counts as absent if it is NULL.
   *
   * @throws IllegalArgumentException if the value is an empty set
   */
  default Value<M, V> orElse(V value) {
    ConvertedAttribute<M, V> attribute = ConvertedAttribute.of(this);
    return new ComputedValue<>(ComputedValue.orElse(attribute.path(), attribute.toValue(value)));
  }
}
