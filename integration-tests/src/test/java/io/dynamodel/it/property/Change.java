package io.dynamodel.it.property;

import io.dynamodel.expression.UpdateAction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An action of an update, and what it must do.
 *
 * @param path what it changes
 * @param value what stands there afterwards, by the item before all actions of the update; null for
 *     nothing. It throws {@link Refused} where the service must refuse the action.
 */
record Change(
    UpdateAction<Thing> action, Path path, Function<Item, @Nullable AttributeValue> value) {

  @Override
  public String toString() {
    return action.toString();
  }
}
