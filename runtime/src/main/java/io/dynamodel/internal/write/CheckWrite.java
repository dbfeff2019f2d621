package io.dynamodel.internal.write;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes nothing, but has the transaction that it is part of depend on an item.
 *
 * @param <M> the model
 */
public record CheckWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> key,
    Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements ItemWrite<M> {
  /**
   * Has a transaction depend on that an item has the unique values of {@code item}, and no others.
   *
   * @param item null: that there is no item
   */
  public static <M> CheckWrite<M> ofUniques(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      @Nullable Map<String, AttributeValue> item) {
    return new CheckWrite<>(
        table,
        key,
        new UniqueValues<>(table, item).condition(),
        refused -> table.conditionFailed(key, refused));
  }

  @Override
  public List<Change<M>> actions() {
    return List.of();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.check(this);
  }
}
