package io.dynamodel;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.KeyText;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.batch.WriteOnce;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.CheckWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UpdateWrite;
import io.dynamodel.internal.write.Writes;
import io.dynamodel.schema.TableSchema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes the writes of records and keys, to be sent alone, in a batch or in a transaction.
 *
 * @param <M> the model
 */
final class TableWrites<M> {
  private final TableContext<M> context;
  private final Supplier<String> ids;
  private final Writes<M> writes;

  TableWrites(TableContext<M> context, Supplier<String> ids, Instant now) {
    this.context = context;
    this.ids = ids;
    this.writes = new Writes<>(context, now);
  }

  /** The same for the type of {@code item}. */
  @SuppressWarnings("unchecked") // one schema is of one model
  private <X extends M> TableWrites<X> of(X item) {
    TableSchema<X> own = schema().of(Objects.requireNonNull(item, "item"));
    return own == (TableSchema<?>) schema()
        ? (TableWrites<X>) this
        : new TableWrites<>(context.as(own), ids, writes.now());
  }

  PutWrite<M> put(M item, @Nullable Condition<M> condition) {
    return writes.put(encode(item), condition);
  }

  PutWrite<M> insert(M item) {
    return writes.insert(encode(item));
  }

  ItemWrite<M> insertOrReplaceExpired(M item) {
    return writes.insertOrReplaceExpired(encode(item));
  }

  UpdateWrite<M> update(
      Key<? extends M> key, List<UpdateAction<M>> actions, @Nullable Condition<M> condition) {
    return writes.update(attributes(key), actions, condition);
  }

  UpdateWrite<M> update(M item, List<UpdateAction<M>> actions, @Nullable Condition<M> condition) {
    return writes.update(
        keyOf(item), schema().versionOf(item), () -> encoded(item), actions, condition);
  }

  Optional<UpdateWrite<M>> patch(M before, M after) {
    schema().keyOf(Objects.requireNonNull(before, "before")); // one that has no id is refused here
    return writes.patch(encoded(before), encoded(Objects.requireNonNull(after, "after")));
  }

  UpdateWrite<M> upsert(
      Key<? extends M> key, List<UpdateAction<M>> actions, @Nullable Condition<M> condition) {
    return writes.upsert(attributes(key), actions, condition);
  }

  DeleteWrite<M> delete(Key<? extends M> key) {
    return writes.delete(attributes(key));
  }

  DeleteWrite<M> delete(M item) {
    return writes.delete(keyOf(item), schema().versionOf(item));
  }

  DeleteWrite<M> deleteExisting(Key<? extends M> key, Condition<M> condition) {
    return writes.deleteExisting(attributes(key), Objects.requireNonNull(condition, "condition"));
  }

  CheckWrite<M> check(Key<? extends M> key, Condition<M> condition) {
    return writes.check(attributes(key), Objects.requireNonNull(condition, "condition"));
  }

  /** A put that is sent beside others: with its id already in the record, for another try. */
  <X extends M> PendingWrite<X> pendingPut(X item) {
    return of(item).identifiedPut(item);
  }

  private PendingWrite<M> identifiedPut(M item) {
    M identified = schema().withId(item, ids);
    return PendingWrite.put(put(identified, null), identified);
  }

  /** What {@code items} are that they may be written once: none without the id that tells so. */
  WriteOnce<M> once(Collection<? extends M> items) {
    WriteOnce<M> once = new WriteOnce<>();
    for (M item : items) {
      of(item).addTo(once, item);
    }
    return once;
  }

  private void addTo(WriteOnce<? super M> once, M item) {
    schema().keyOf(item); // one that has no id is refused here
    once.add(writes, item, encoded(schema().withId(item, () -> idIsMissing(item))));
  }

  private String idIsMissing(M item) {
    throw new IllegalArgumentException(
        "table %s, key %s: writeOnce needs the id: with a new one the item would be written each"
                .formatted(context.table(), keyText(item))
            + " time");
  }

  <X extends M> PendingWrite<X> pendingDelete(X item) {
    return PendingWrite.delete(of(item).delete(item));
  }

  PendingWrite<M> pendingDelete(Key<? extends M> key) {
    return PendingWrite.delete(delete(key));
  }

  private TableSchema<M> schema() {
    return context.schema();
  }

  private static Map<String, AttributeValue> attributes(Key<?> key) {
    return Objects.requireNonNull(key, "key").attributes();
  }

  private Map<String, AttributeValue> keyOf(M item) {
    return schema().keyOf(Objects.requireNonNull(item, "item"));
  }

  private Map<String, AttributeValue> encode(M item) {
    return encoded(schema().withId(Objects.requireNonNull(item, "item"), ids));
  }

  private Map<String, AttributeValue> encoded(M item) {
    try {
      return schema().toItem(item);
    } catch (AttributeException e) {
      throw context.placed(e, keyText(item));
    }
  }

  /** For a message about an item: its key may be what is wrong with it. */
  private @Nullable String keyText(M item) {
    try {
      return KeyText.of(schema().keyOf(item));
    } catch (NullPointerException | ItemValidationException e) {
      return null;
    }
  }
}
