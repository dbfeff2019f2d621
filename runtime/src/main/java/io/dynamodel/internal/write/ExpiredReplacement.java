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
 * Creates an item, also in the place of an expired one, in a model with versions: the new item goes
 * on from the version of the expired one, so that an old record of that one can't be written any
 * more. So what is there has to be known first.
 *
 * @param item of the record, as it was given
 * @param insert the write where nothing is there
 * @param <M> the model
 */
public record ExpiredReplacement<M>(
    Writes<M> writes, Map<String, AttributeValue> item, PutWrite<M> insert)
    implements ItemWrite<M> {

  /** The write where {@code stored} is there; null: nothing. */
  public PutWrite<M> over(@Nullable Map<String, AttributeValue> stored) {
    return stored != null && writes.isExpired(stored)
        ? writes.replaceExpired(item, stored)
        : insert;
  }

  @Override
  public TableContext<M> table() {
    return insert.table();
  }

  @Override
  public Map<String, AttributeValue> key() {
    return insert.key();
  }

  @Override
  public long bytesAtLeast() {
    return insert.bytesAtLeast();
  }

  @Override
  public @Nullable Condition<M> condition() {
    return insert.condition();
  }

  @Override
  public Function<Refused, RuntimeException> refusal() {
    return insert.refusal();
  }

  @Override
  public List<Change<M>> actions() {
    return insert.actions();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.replacement(this);
  }
}
