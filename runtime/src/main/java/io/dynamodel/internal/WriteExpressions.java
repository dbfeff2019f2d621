package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The expressions of a write, and with a condition the wish to see the item for which it does not
 * hold.
 *
 * @param update null of anything but an update
 * @param condition null without one
 * @param onFailure null without a condition
 * @param placeholders of all of them
 */
record WriteExpressions(
    @Nullable String update,
    @Nullable String condition,
    @Nullable ReturnValuesOnConditionCheckFailure onFailure,
    Placeholders placeholders) {

  static WriteExpressions of(ItemWrite<?> write) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    String update =
        write instanceof UpdateWrite<?> changing ? renderer.update(changing.actions()) : null;
    Condition<?> asked = write.condition();
    String condition = asked == null ? null : renderer.condition(asked);
    return new WriteExpressions(
        update,
        condition,
        asked == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD,
        Placeholders.of(renderer));
  }

  @Nullable Map<String, String> names() {
    return placeholders.names();
  }

  @Nullable Map<String, AttributeValue> values() {
    return placeholders.values();
  }
}
