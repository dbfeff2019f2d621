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
 * Creates or replaces an item.
 *
 * @param item all that is stored
 * @param bytesAtLeast the bytes that DynamoDB counts of it, as far as is known
 * @param stored the record that a read makes of it
 * @param keepsCounts whether the counts of an item that is there stay as they are: it is changed
 *     then, not replaced
 * @param <M> the model
 */
public record PutWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> item,
    long bytesAtLeast,
    M stored,
    boolean keepsCounts,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements BatchedWrite<M> {

  @Override
  public Map<String, AttributeValue> key() {
    return table.keyOf(item);
  }

  @Override
  public List<Change<M>> actions() {
    return keepsCounts ? CountedItem.actions(table, item) : List.of();
  }

  /** The same, known to have left {@code record}. */
  public PutWrite<M> leaving(M record) {
    return new PutWrite<>(table, item, bytesAtLeast, record, keepsCounts, condition, refusal);
  }

  @Override
  public PutWrite<M> onlyIf(Condition<M> more) {
    Condition<M> all = ConditionalWrite.both(more, condition);
    return new PutWrite<>(table, item, bytesAtLeast, stored, keepsCounts, all, refusal);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.put(this);
  }

  @Override
  public <R> R match(Function<PutWrite<M>, R> put, Function<DeleteWrite<M>, R> delete) {
    return put.apply(this);
  }
}
