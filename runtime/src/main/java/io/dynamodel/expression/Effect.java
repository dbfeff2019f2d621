package io.dynamodel.expression;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.expression.Operand.Arithmetic;
import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Function;
import io.dynamodel.expression.Operand.Literal;
import io.dynamodel.expression.Operand.Reference;
import io.dynamodel.expression.Operand.Sign;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

/**
 * What DynamoDB makes of a top-level attribute, as far as that attribute alone decides it. Where
 * DynamoDB refuses the action, the attribute stays as it is.
 */
final class Effect {
  private Effect() {}

  /** Whether {@code action} reads no other attribute. */
  static boolean isKnown(Action action) {
    if (!action.path().isTopLevel()) {
      return false;
    }
    if (action instanceof Action.Assign assign) {
      return isKnown(assign.path(), assign.value());
    }
    return action instanceof Action.Remove
        || (action instanceof Action.Add add && add.value().type() == Type.N);
  }

  private static boolean isKnown(AttributePath self, Operand operand) {
    if (operand instanceof Arithmetic sum) {
      return isKnown(self, sum.left()) && isKnown(self, sum.right());
    }
    return operand instanceof Literal
        || (operand instanceof Reference reference && reference.path().equals(self))
        || otherwise(self, operand).isPresent();
  }

  /** What {@code action}, which reads no other attribute, leaves of {@code before}. */
  static @Nullable AttributeValue of(Action action, @Nullable AttributeValue before) {
    if (action instanceof Action.Assign assign) {
      return assigned(assign, before);
    }
    if (action instanceof Action.Add add) {
      return isNothing(before) ? add.value() : sum(before, Sign.PLUS, add.value(), before);
    }
    return action instanceof Action.Remove ? null : before;
  }

  private static @Nullable AttributeValue assigned(
      Action.Assign assign, @Nullable AttributeValue before) {
    if (assign.value() instanceof Arithmetic sum) {
      return sum(
          operand(assign.path(), sum.left(), before),
          sum.sign(),
          operand(assign.path(), sum.right(), before),
          before);
    }
    // What if_not_exists alone gives may be a NULL: it is there.
    return before != null && !(assign.value() instanceof Literal)
        ? before
        : operand(assign.path(), assign.value(), before);
  }

  private static @Nullable AttributeValue operand(
      AttributePath self, Operand operand, @Nullable AttributeValue before) {
    if (operand instanceof Literal literal) {
      return literal.value();
    }
    return isNothing(before) ? otherwise(self, operand).orElse(null) : before;
  }

  private static @Nullable AttributeValue sum(
      @Nullable AttributeValue left,
      Sign sign,
      @Nullable AttributeValue right,
      @Nullable AttributeValue before) {
    if (left == null || right == null || left.type() != Type.N || right.type() != Type.N) {
      return before;
    }
    return sign == Sign.PLUS
        ? AttributeValues.sum(left, right)
        : AttributeValues.difference(left, right);
  }

  private static boolean isNothing(@Nullable AttributeValue value) {
    return value == null || AttributeValues.isNull(value);
  }

  /** The value that {@code assign} stores where its attribute is absent. */
  static Optional<AttributeValue> valueIfAbsent(Action.Assign assign) {
    return otherwise(assign.path(), assign.value());
  }

  private static Optional<AttributeValue> otherwise(AttributePath self, Operand operand) {
    return operand instanceof Call call
            && call.function() == Function.IF_NOT_EXISTS
            && call.arguments().get(0).equals(new Reference(self))
            && call.arguments().get(1) instanceof Literal literal
        ? Optional.of(literal.value())
        : Optional.empty();
  }
}
