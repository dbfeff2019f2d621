package io.dynamodel.expression;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Function;
import io.dynamodel.expression.Predicate.Comparator;
import java.util.Collection;

/**
 * An attribute of a model, for conditions and updates.
 *
 * <p>Conditions speak of what is stored: an absent attribute equals nothing, not even the value
 * that reading puts in its place, and a stored NULL exists.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public non-sealed interface Attribute<M, V> extends Value<M, V> {

  /** The attribute is there: {@code attribute_exists}. A stored NULL is. */
  default Condition<M> exists() {
    return Conditions.test(Function.ATTRIBUTE_EXISTS, AttributePath.to(this));
  }

  /** The attribute is not there: {@code attribute_not_exists}. */
  default Condition<M> notExists() {
    return Conditions.test(Function.ATTRIBUTE_NOT_EXISTS, AttributePath.to(this));
  }

  /** The attribute is there and stored with this type: {@code attribute_type}. */
  default Condition<M> hasType(AttributeType type) {
    return Conditions.hasType(AttributePath.to(this), type);
  }

  /**
   * The attribute equals {@code value}: {@code =}.
   *
   * @throws ItemValidationException if DynamoDB can't store the value
   * @throws IllegalArgumentException if the value is an empty set
   */
  default Condition<M> eq(V value) {
    return Conditions.compare(this, Comparator.EQ, value);
  }

  /** Both attributes are there and equal: {@code =}. */
  default Condition<M> eq(Attribute<M, ? extends V> other) {
    return Conditions.compare(AttributePath.to(this), Comparator.EQ, other);
  }

  /**
   * The attribute does not equal {@code value}, or is absent: {@code <>}.
   *
   * @throws ItemValidationException if DynamoDB can't store the value
   * @throws IllegalArgumentException if the value is an empty set
   */
  default Condition<M> ne(V value) {
    return Conditions.compare(this, Comparator.NE, value);
  }

  /** The attributes do not equal each other: {@code <>}. */
  default Condition<M> ne(Attribute<M, ? extends V> other) {
    return Conditions.compare(AttributePath.to(this), Comparator.NE, other);
  }

  /**
   * The attribute equals one of {@code values}: {@code IN}, several of them for more than 100
   * values. Of no values, none ever holds.
   *
   * @throws ItemValidationException if DynamoDB can't store one of the values
   * @throws IllegalArgumentException if one of the values is an empty set
   */
  default Condition<M> in(Collection<? extends V> values) {
    return Conditions.in(this, values);
  }
}
