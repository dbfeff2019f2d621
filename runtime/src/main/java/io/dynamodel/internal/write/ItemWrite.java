package io.dynamodel.internal.write;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.item.ItemSize;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of one item, checked and complete: what is sent, alone or as part of a transaction.
 *
 * @param <M> the model
 */
public sealed interface ItemWrite<M>
    permits ConditionalWrite, ExpiredReplacement, UniqueWrite, GuardWrite, CheckWrite {

  /** The table as it is at the time of the write. */
  TableContext<M> table();

  /** The item's key; it may be in the item as a whole. */
  Map<String, AttributeValue> key();

  /** What has to hold for the item that is there, besides what the user asks for; null: nothing. */
  @Nullable Condition<M> condition();

  /** What changes the item that is there; empty if it is replaced, deleted or only checked. */
  List<Change<M>> actions();

  /** A lower bound of the bytes that it adds to the size of a transaction. */
  default long bytesAtLeast() {
    return ItemSize.atLeast(key());
  }

  /** What it means that the condition does not hold. */
  Function<Refused, RuntimeException> refusal();

  /** What {@code cases} make of it. */
  <R> R match(Cases<R> cases);

  /** A case for each kind of write. */
  interface Cases<R> {
    <M> R put(PutWrite<M> put);

    <M> R replacement(ExpiredReplacement<M> replacement);

    <M> R update(UpdateWrite<M> update);

    <M> R delete(DeleteWrite<M> delete);

    <M> R check(CheckWrite<M> check);

    <M> R unique(UniqueWrite<M> unique);

    <M> R guard(GuardWrite<M> guard);
  }
}
