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
 * Deletes an item.
 *
 * @param <M> the model
 */
public record DeleteWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> key,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements BatchedWrite<M> {
  @Override
  public List<Change<M>> actions() {
    return List.of();
  }

  @Override
  public DeleteWrite<M> onlyIf(Condition<M> more) {
    return new DeleteWrite<>(table, key, ConditionalWrite.both(more, condition), refusal);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.delete(this);
  }

  @Override
  public <R> R match(Function<PutWrite<M>, R> put, Function<DeleteWrite<M>, R> delete) {
    return delete.apply(this);
  }
}
