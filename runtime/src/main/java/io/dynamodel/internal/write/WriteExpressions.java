package io.dynamodel.internal.write;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Placeholders;
import io.dynamodel.internal.item.TableContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The expressions of a write, and with a condition the wish to see the item for which it does not
 * hold.
 *
 * @param update null of what changes nothing, or replaces or deletes the item
 * @param condition null without one
 * @param onFailure null without a condition
 * @param placeholders of all of them
 */
public record WriteExpressions(
    @Nullable String update,
    @Nullable String condition,
    @Nullable ReturnValuesOnConditionCheckFailure onFailure,
    Placeholders placeholders) {
  private static final WriteExpressions NONE =
      new WriteExpressions(null, null, null, new Placeholders(null, null));

  /** Of a write; what is wrong with its expressions is of its table and key. */
  public static WriteExpressions of(ItemWrite<?> write) {
    try {
      return rendered(write);
    } catch (IllegalArgumentException e) {
      TableContext<?> table = write.table();
      throw new IllegalArgumentException(
          "table %s, key %s: %s"
              .formatted(table.table(), table.keyText(write.key()), e.getMessage()),
          e);
    }
  }

  private static WriteExpressions rendered(ItemWrite<?> write) {
    List<? extends Change<?>> actions = write.actions();
    Condition<?> asked = needed(write);
    if (actions.isEmpty() && asked == null) {
      return NONE;
    }
    ExpressionRenderer renderer = new ExpressionRenderer();
    String update = actions.isEmpty() ? null : renderer.update(actions);
    String condition = asked == null ? null : renderer.condition(asked);
    return new WriteExpressions(
        update,
        condition,
        asked == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD,
        Placeholders.of(renderer));
  }

  /** The condition of {@code write}, as DynamoDB can evaluate it. */
  private static @Nullable Condition<?> needed(ItemWrite<?> write) {
    Condition<?> asked = write.condition();
    if (asked == null || !(asked.alwaysHolds() || asked.neverHolds())) {
      return asked;
    }
    StoredAttribute<Object> key = new StoredAttribute<>(write.table().keyNames().get(0));
    if (asked.neverHolds()) { // it fails with the item that is there
      return key.exists().and(key.notExists());
    }
    return write instanceof CheckWrite ? key.exists().or(key.notExists()) : null;
  }

  public @Nullable Map<String, String> names() {
    return placeholders.names();
  }

  public @Nullable Map<String, AttributeValue> values() {
    return placeholders.values();
  }
}
