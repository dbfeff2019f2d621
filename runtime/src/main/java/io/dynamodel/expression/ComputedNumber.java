package io.dynamodel.expression;

/** A number that DynamoDB calculates and with which it can go on calculating. */
final class ComputedNumber<M, V> extends ComputedValue<M, V> implements NumberValue<M, V> {
  private final NumberAttribute<M, V> attribute;

  ComputedNumber(NumberAttribute<M, V> attribute, Operand operand) {
    super(operand);
    this.attribute = attribute;
  }

  NumberAttribute<M, V> attribute() {
    return attribute;
  }
}
