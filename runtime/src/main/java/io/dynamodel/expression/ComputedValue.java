package io.dynamodel.expression;

import io.dynamodel.expression.Operand.Arithmetic;
import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Function;
import io.dynamodel.expression.Operand.Literal;
import io.dynamodel.expression.Operand.Reference;
import io.dynamodel.expression.Operand.Sign;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that DynamoDB calculates in a SET. */
sealed class ComputedValue<M, V> implements Value<M, V> permits ComputedNumber {
  private final Operand operand;

  ComputedValue(Operand operand) {
    this.operand = operand;
  }

  /** A number and a value. */
  static <M, V> Value<M, V> of(NumberValue<M, V> left, Sign sign, AttributeValue right) {
    return new ComputedValue<>(new Arithmetic(Operand.of(left), sign, new Literal(right)));
  }

  /** Two numbers of the item. */
  static <M, V> Value<M, V> of(
      NumberValue<M, V> left, Sign sign, NumberValue<M, ? extends V> other) {
    Objects.requireNonNull(other, "other");
    return new ComputedValue<>(new Arithmetic(Operand.of(left), sign, Operand.of(other)));
  }

  /** A value, of which a number is taken away. */
  static <M, V> Value<M, V> difference(AttributeValue left, NumberValue<M, V> right) {
    return new ComputedValue<>(new Arithmetic(new Literal(left), Sign.MINUS, Operand.of(right)));
  }

  /** {@code if_not_exists}: what the path holds, or {@code value}. */
  static Operand orElse(AttributePath path, AttributeValue value) {
    return new Call(Function.IF_NOT_EXISTS, new Reference(path), Operand.literal(path, value));
  }

  final Operand operand() {
    return operand;
  }

  @Override
  public final String toString() {
    return ExpressionText.readable().operand(operand).toString();
  }
}
