package io.dynamodel.expression;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Sign;

/**
 * A number with which DynamoDB can calculate. What it has calculated is no {@code NumberValue}: a
 * SET takes one plus or minus.
 *
 * <p>The attribute must exist when the update is done, else the service refuses it: see {@code
 * orElse}. Each of the methods throws an {@link ItemValidationException} for a number that the
 * attribute could not store.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed interface NumberValue<M, V> extends Value<M, V>
    permits NumberAttribute, ComputedNumber {

  /** This number plus {@code value}. */
  default Value<M, V> plus(V value) {
    return ComputedValue.of(this, Sign.PLUS, NumberAttribute.of(this).toValue(value));
  }

  /** This number plus {@code value}. */
  default Value<M, V> plus(long value) {
    return ComputedValue.of(this, Sign.PLUS, NumberAttribute.of(this).toValue(value));
  }

  /** The sum of both numbers. */
  default Value<M, V> plus(NumberValue<M, ? extends V> other) {
    return ComputedValue.of(this, Sign.PLUS, other);
  }

  /** This number minus {@code value}. */
  default Value<M, V> minus(V value) {
    return ComputedValue.of(this, Sign.MINUS, NumberAttribute.of(this).toValue(value));
  }

  /** This number minus {@code value}. */
  default Value<M, V> minus(long value) {
    return ComputedValue.of(this, Sign.MINUS, NumberAttribute.of(this).toValue(value));
  }

  /** This number minus the other one. */
  default Value<M, V> minus(NumberValue<M, ? extends V> other) {
    return ComputedValue.of(this, Sign.MINUS, other);
  }

  /** {@code value} minus this number. */
  default Value<M, V> subtractedFrom(V value) {
    return ComputedValue.difference(NumberAttribute.of(this).toValue(value), this);
  }

  /** {@code value} minus this number. */
  default Value<M, V> subtractedFrom(long value) {
    return ComputedValue.difference(NumberAttribute.of(this).toValue(value), this);
  }
}
