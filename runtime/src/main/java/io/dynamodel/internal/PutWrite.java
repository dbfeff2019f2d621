package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Creates or replaces an item.
 *
 * @param item all that is stored
 * @param stored the record that a read makes of it
 * @param <M> the model
 */
public record PutWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> item,
    M stored,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements ItemWrite<M> {

  @Override
  public Map<String, AttributeValue> key() {
    return table.keyOf(item);
  }
}
