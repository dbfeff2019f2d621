package io.dynamodel;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.KeyText;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.batch.SingleWrites;
import io.dynamodel.internal.batch.WriteOnce;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.CheckWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniqueWrite;
import io.dynamodel.internal.write.UpdateWrite;
import io.dynamodel.internal.write.Writes;
import io.dynamodel.schema.TableSchema;
import java.time.InstantSource;
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

  TableWrites(TableContext<M> context, Supplier<String> ids, InstantSource clock) {
    this.context = context;
    this.ids = ids;
    this.writes = new Writes<>(context, clock);
  }

  /** The same for the type of {@code item}. */
  @SuppressWarnings("unchecked") // one schema is of one model
  private <X extends M> TableWrites<X> of(X item) {
    TableSchema<X> own = schema().of(Objects.requireNonNull(item, "item"));
    return own == (TableSchema<?>) schema()
        ? (TableWrites<X>) this
        : new TableWrites<>(context.as(own), ids, writes.clock());
  }

  ItemWrite<M> put(M item, @Nullable Condition<M> condition) {
    PutWrite<M> put = writes.put(encode(item), condition);
    return hasUniques() ? UniqueWrite.ofPut(put, isFirstVersion(item)) : put;
  }

  private boolean isFirstVersion(M item) {
    return schema().version() != null && schema().versionOf(item) == 0;
  }

  ItemWrite<M> insert(M item) {
    PutWrite<M> insert = writes.insert(encode(item));
    return hasUniques() ? UniqueWrite.ofInsert(insert) : insert;
  }

  ItemWrite<M> insertOrReplaceExpired(M item) {
    if (hasUniques()) {
      throw new IllegalArgumentException(
          "table %s: its model has unique values, which insertOrReplaceExpired can't take from an"
                  .formatted(context.table())
              + " expired item: delete that, then insert");
    }
    return writes.insertOrReplaceExpired(encode(item));
  }

  ItemWrite<M> update(
      Key<? extends M> key, List<Change<M>> actions, @Nullable Condition<M> condition) {
    return withGuards(writes.update(attributes(key), actions, condition), () -> null);
  }

  ItemWrite<M> update(M item, List<Change<M>> actions, @Nullable Condition<M> condition) {
    Supplier<Map<String, AttributeValue>> record = () -> encoded(item);
    return withGuards(
        writes.update(keyOf(item), schema().versionOf(item), record, actions, condition), record);
  }

  /** An update of an item that is there, which {@code record} may know. */
  private ItemWrite<M> withGuards(
      UpdateWrite<M> update, Supplier<? extends @Nullable Map<String, AttributeValue>> record) {
    return UniqueWrite.isMovedBy(update) ? UniqueWrite.ofUpdate(update, record.get()) : update;
  }

  Optional<ItemWrite<M>> patch(M before, M after) {
    schema().keyOf(Objects.requireNonNull(before, "before")); // one that has no id is refused here
    Map<String, AttributeValue> record = encoded(before);
    return writes
        .patch(record, encoded(Objects.requireNonNull(after, "after")))
        .map(update -> withGuards(update, () -> record));
  }

  ItemWrite<M> upsert(
      Key<? extends M> key, List<Change<M>> actions, @Nullable Condition<M> condition) {
    UpdateWrite<M> upsert = writes.upsert(attributes(key), actions, condition);
    return UniqueWrite.isMovedBy(upsert) ? UniqueWrite.ofUpsert(upsert) : upsert;
  }

  ItemWrite<M> delete(Key<? extends M> key) {
    return withGuards(writes.delete(attributes(key)), () -> null);
  }

  ItemWrite<M> delete(M item) {
    return withGuards(writes.delete(keyOf(item), schema().versionOf(item)), () -> encoded(item));
  }

  ItemWrite<M> deleteExisting(Key<? extends M> key, Condition<M> condition) {
    Objects.requireNonNull(condition, "condition");
    return withGuards(writes.deleteExisting(attributes(key), condition), () -> null);
  }

  /** A delete of an item, which {@code record} may know. */
  private ItemWrite<M> withGuards(
      DeleteWrite<M> delete, Supplier<? extends @Nullable Map<String, AttributeValue>> record) {
    return hasUniques() ? UniqueWrite.ofDelete(delete, record.get()) : delete;
  }

  private boolean hasUniques() {
    return !schema().uniques().isEmpty();
  }

  CheckWrite<M> check(Key<? extends M> key, Condition<M> condition) {
    return writes.check(attributes(key), Objects.requireNonNull(condition, "condition"));
  }

  /** A put that is sent beside others: with its id already in the record, for another try. */
  <X extends M> PendingWrite<X> pendingPut(X item) {
    return of(item).identifiedPut(item);
  }

  /** The same, but the item is only checked now, and made again when it is sent. */
  <X extends M> PendingWrite<X> latePut(X item) {
    return of(item).identifiedLatePut(item);
  }

  private PendingWrite<M> identifiedLatePut(M item) {
    PendingWrite<M> put = identifiedPut(item);
    M identified = put.item();
    return identified == null || SingleWrites.needs(put)
        ? put
        : PendingWrite.latePut(put.id(), identified, () -> identifiedPut(identified));
  }

  private PendingWrite<M> identifiedPut(M item) {
    M identified = schema().withId(item, ids);
    PutWrite<M> put = writes.put(encoded(identified), null);
    return hasUniques()
        ? PendingWrite.put(UniqueWrite.ofPut(put, isFirstVersion(identified)), identified)
        : PendingWrite.put(put, identified);
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
    return of(item).itsDelete(item);
  }

  private PendingWrite<M> itsDelete(M item) {
    DeleteWrite<M> delete = writes.delete(keyOf(item), schema().versionOf(item));
    return hasUniques()
        ? PendingWrite.delete(UniqueWrite.ofDelete(delete, encoded(item)))
        : PendingWrite.delete(delete);
  }

  PendingWrite<M> pendingDelete(Key<? extends M> key) {
    return PendingWrite.delete(writes.delete(attributes(key)));
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
