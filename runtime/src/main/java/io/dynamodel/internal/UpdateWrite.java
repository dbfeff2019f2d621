package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes an item.
 *
 * @param actions the user's, then those of the runtime
 * @param <M> the model
 */
public record UpdateWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> key,
    List<UpdateAction<M>> actions,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements ItemWrite<M> {}
