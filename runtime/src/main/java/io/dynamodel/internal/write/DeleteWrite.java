package io.dynamodel.internal.write;

import io.dynamodel.expression.Condition;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Deletes an item.
 *
 * @param <M> the model
 */
public record DeleteWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> key,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements ItemWrite<M> {}
