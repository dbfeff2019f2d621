package io.dynamodel.expression;

import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Function;
import io.dynamodel.expression.Operand.Reference;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that DynamoDB calculates in a SET. */
sealed class ComputedValue<M, V> implements Value<M, V> permits ComputedNumber {
  private final Operand operand;

  ComputedValue(Operand operand) {
    this.operand = operand;
  }

  static <M, V> Value<M, V> arithmetic(Operand left, Operand.Sign sign, Operand right) {
    return new ComputedValue<>(new Operand.Arithmetic(left, sign, right));
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
