package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a write.
 *
 * @param condition what must hold of the item that is there, null for nothing
 * @param tellsItem whether the error has that item if it does not hold
 */
public record WriteCondition(@Nullable Condition condition, boolean tellsItem) {

  /** No condition. */
  public static final WriteCondition NONE = new WriteCondition(null, false);

  /** The parameters of conditions, those of writes in transactions too. */
  static Shape.Struct addTo(Shape.Struct shape) {
    return ExpressionParameters.addPlaceholders(
        shape
            .with("ConditionExpression", Member.text())
            .with("ReturnValuesOnConditionCheckFailure", Member.oneOf("ALL_OLD", "NONE")));
  }

  /** Reads a {@code ConditionExpression} or, if it is there, {@code Expected}. */
  static WriteCondition of(Input in, Placeholders placeholders) {
    String expression = in.optionalText("ConditionExpression");
    Condition condition =
        expression == null
            ? OlderParameters.expected(in)
            : Condition.parse("ConditionExpression", expression, placeholders);
    return new WriteCondition(
        condition, in.text("ReturnValuesOnConditionCheckFailure", "NONE").equals("ALL_OLD"));
  }

  /** Reads the condition of a write that has no other expression. */
  static WriteCondition alone(Input in) {
    Placeholders placeholders = ExpressionParameters.placeholders(in);
    WriteCondition condition = of(in, placeholders);
    placeholders.checkAllUsed();
    return condition;
  }
}
