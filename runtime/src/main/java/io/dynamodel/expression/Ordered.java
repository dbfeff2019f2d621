package io.dynamodel.expression;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Predicate.Comparator;

/**
 * An attribute whose values have an order: text by its code points, numbers by their value, bytes
 * as unsigned ones.
 *
 * <p>An absent attribute is neither less nor greater than anything. The methods that take values
 * throw an {@link ItemValidationException} for one that DynamoDB can't store. A bound is compared
 * exactly, also where less than it is stored: {@code Instant.now()} with whole seconds.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed interface Ordered<M, V> extends Attribute<M, V>
    permits ComparableTextAttribute,
        ComparableNumberAttribute,
        ComparableOrderedAttribute,
        ComparableBinaryAttribute,
        FreeAttribute,
        StoredAttribute {

  /** Less than {@code value}. */
  default Condition<M> lt(V value) {
    return Conditions.compareOrder(this, Comparator.LT, value);
  }

  /** Less than the other attribute. */
  default Condition<M> lt(Attribute<M, ? extends V> other) {
    return Conditions.compare(AttributePath.to(this), Comparator.LT, other);
  }

  /** Less than or equal to {@code value}. */
  default Condition<M> le(V value) {
    return Conditions.compareOrder(this, Comparator.LE, value);
  }

  /** Less than or equal to the other attribute. */
  default Condition<M> le(Attribute<M, ? extends V> other) {
    return Conditions.compare(AttributePath.to(this), Comparator.LE, other);
  }

  /** Greater than {@code value}. */
  default Condition<M> gt(V value) {
    return Conditions.compareOrder(this, Comparator.GT, value);
  }

  /** Greater than the other attribute. */
  default Condition<M> gt(Attribute<M, ? extends V> other) {
    return Conditions.compare(AttributePath.to(this), Comparator.GT, other);
  }

  /** Greater than or equal to {@code value}. */
  default Condition<M> ge(V value) {
    return Conditions.compareOrder(this, Comparator.GE, value);
  }

  /** Greater than or equal to the other attribute. */
  default Condition<M> ge(Attribute<M, ? extends V> other) {
    return Conditions.compare(AttributePath.to(this), Comparator.GE, other);
  }

  /**
   * Within both bounds, which are included: {@code BETWEEN}.
   *
   * <p>Where the bounds lie between two values that can be stored, such as within one whole second,
   * the condition never holds.
   *
   * @throws IllegalArgumentException if {@code to} comes before {@code from}, which DynamoDB
   *     refuses
   */
  default Condition<M> between(V from, V to) {
    return Conditions.between(this, from, to);
  }

  /** Equal to one of the values: {@code IN}, several of them for more than 100 values. */
  @SuppressWarnings("unchecked") // the array is only read; @SafeVarargs is not for default methods
  default Condition<M> in(V first, V... more) {
    return in(Arguments.list(first, more));
  }
}
