package io.dynamodel.internal.write;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
  @Override
  public List<UpdateAction<M>> actions() {
    return List.of();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.check(this);
  }
}
