package io.dynamodel.internal.write;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of an item with unique values, which moves the guards of those that it changes. Which
 * ones that are depends on the item that is there.
 *
 * @param write the write without its guards
 * @param before what is known of the item that is there
 * @param place what has to be there
 * @param <M> the model
 */
public record UniqueWrite<M>(ConditionalWrite<M> write, Before before, Place place)
    implements ItemWrite<M> {

  /** Where a write takes place. */
  public enum Place {
    /** No item: it creates one. */
    FREE,
    /** Any: it creates an item where there is none. */
    ANY,
    /** An item: nothing is created. */
    TAKEN
  }

  /** What is known of an item before it is written. */
  public sealed interface Before {
    /** Nothing: it has to be read. */
    record Unknown() implements Before {}

    /**
     * What it is taken to be. DynamoDB is asked whether it is.
     *
     * @param item null: there is no item
     */
    record Assumed(@Nullable Map<String, AttributeValue> item) implements Before {}
  }

  /** A put that fails if there is an item. */
  public static <M> UniqueWrite<M> ofInsert(PutWrite<M> insert) {
    Guard.check(insert.table(), insert.item());
    return new UniqueWrite<>(insert, new Before.Assumed(null), Place.FREE);
  }

  /** A put, which most often changes no unique value; that of a first version creates the item. */
  public static <M> UniqueWrite<M> ofPut(PutWrite<M> put, boolean ofFirstVersion) {
    Guard.check(put.table(), put.item());
    Map<String, AttributeValue> before = ofFirstVersion ? null : put.item();
    return new UniqueWrite<>(put, new Before.Assumed(before), Place.ANY);
  }

  /** A put over {@code stored}; null: there is no item. */
  public static <M> UniqueWrite<M> ofPut(
      PutWrite<M> put, @Nullable Map<String, AttributeValue> stored) {
    Guard.check(put.table(), put.item());
    return new UniqueWrite<>(
        put, new Before.Assumed(stored), stored == null ? Place.FREE : Place.ANY);
  }

  /**
   * An update of an item that is there.
   *
   * @param record what a record says that the item has; null: there is no record
   */
  public static <M> UniqueWrite<M> ofUpdate(
      UpdateWrite<M> update, @Nullable Map<String, AttributeValue> record) {
    return new UniqueWrite<>(
        checked(update), before(update.needsItem() ? null : record), Place.TAKEN);
  }

  /** An update of an item that may not be there. */
  public static <M> UniqueWrite<M> ofUpsert(UpdateWrite<M> upsert) {
    return new UniqueWrite<>(checked(upsert), before(null), Place.ANY);
  }

  /**
   * A delete.
   *
   * @param record what a record says that the item has; null: there is no record
   */
  public static <M> UniqueWrite<M> ofDelete(
      DeleteWrite<M> delete, @Nullable Map<String, AttributeValue> record) {
    return new UniqueWrite<>(delete, before(record), Place.TAKEN);
  }

  private static Before before(@Nullable Map<String, AttributeValue> record) {
    return record == null ? new Before.Unknown() : new Before.Assumed(record);
  }

  /** Whether {@code update} may change a unique value. */
  public static boolean isMovedBy(UpdateWrite<?> update) {
    List<String> names = update.table().schema().uniqueNames();
    return !names.isEmpty()
        && update.actions().stream()
            .anyMatch(action -> names.contains(action.path().topLevelName()));
  }

  private static <M> UpdateWrite<M> checked(UpdateWrite<M> update) {
    TableContext<M> table = update.table();
    for (Change<M> action : update.actions()) {
      String name = action.path().topLevelName();
      if (table.schema().uniqueNames().contains(name)
          && !action.replaces()
          && action.valueIfAbsent().isEmpty()) {
        throw new IllegalArgumentException(
            "table %s, key %s: %s is part of a unique value, so an update can set or remove it, but not calculate it"
                .formatted(table.table(), table.keyText(update.key()), name));
      }
    }
    return update;
  }

  /** How many guards it moves at most. */
  public int guardsAtMost() {
    int values = table().schema().uniques().size();
    if (write instanceof DeleteWrite<M>) {
      return values;
    }
    int put = write instanceof PutWrite<M> one ? Guard.of(table(), one.item()).size() : values;
    return place == Place.FREE ? put : values + put;
  }

  /**
   * What is sent if {@code old} is there.
   *
   * @param old null: there is no item
   */
  public UniquePlan<M> over(@Nullable Map<String, AttributeValue> old) {
    ConditionalWrite<M> fitting =
        old != null && write instanceof UpdateWrite<M> update ? update.onto(old) : write;
    return UniquePlan.of(this, old, fitting);
  }

  /** What the item has afterwards, as far as unique values go; null: there is no item. */
  @Nullable Map<String, AttributeValue> after(@Nullable Map<String, AttributeValue> old) {
    if (write instanceof PutWrite<M> put) {
      return put.item();
    }
    if (write instanceof DeleteWrite<M> || (old == null && place == Place.TAKEN)) {
      return null;
    }
    Map<String, AttributeValue> item = new HashMap<>(old == null ? key() : old);
    List<String> names = table().schema().uniqueNames();
    for (Change<M> action : write.actions()) {
      String name = action.path().topLevelName();
      if (names.contains(name)) {
        AttributeValue value = action.after(item.get(name));
        if (value == null) {
          item.remove(name);
        } else {
          item.put(name, value);
        }
      }
    }
    return item;
  }

  @Override
  public TableContext<M> table() {
    return write.table();
  }

  @Override
  public Map<String, AttributeValue> key() {
    return write.key();
  }

  @Override
  public @Nullable Condition<M> condition() {
    return write.condition();
  }

  @Override
  public List<Change<M>> actions() {
    return write.actions();
  }

  @Override
  public long bytesAtLeast() {
    return write.bytesAtLeast();
  }

  @Override
  public Function<Refused, RuntimeException> refusal() {
    return write.refusal();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unique(this);
  }
}
