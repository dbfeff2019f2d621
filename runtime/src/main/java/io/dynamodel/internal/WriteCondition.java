package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The condition of a write, and with it the wish to see the item for which it does not hold.
 *
 * @param text null without a condition
 * @param onFailure null without a condition
 */
record WriteCondition(
    @Nullable String text, @Nullable ReturnValuesOnConditionCheckFailure onFailure) {

  static WriteCondition of(@Nullable Condition<?> condition, ExpressionRenderer renderer) {
    return condition == null
        ? new WriteCondition(null, null)
        : new WriteCondition(
            renderer.condition(condition), ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }
}
