package io.dynamodel.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A number that DynamoDB calculates and with which it can go on calculating. */
final class ComputedNumber<M, V> extends ComputedValue<M, V> implements NumberValue<M, V> {
  private final NumberAttribute<M, V> attribute;

  ComputedNumber(NumberAttribute<M, V> attribute, Operand operand) {
    super(operand);
    this.attribute = attribute;
  }

  @Override
  public AttributeValue toValue(V value) {
    return attribute.toValue(value);
  }

  @Override
  public AttributeValue toValue(long value) {
    return attribute.toValue(value);
  }
}
