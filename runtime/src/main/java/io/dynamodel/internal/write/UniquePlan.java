package io.dynamodel.internal.write;

import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is sent for a write of an item with unique values: one request if there is no guard to move,
 * else a transaction of all.
 *
 * @param of what is to be done
 * @param old the item that is taken to be there; null: none
 * @param item the write of the item, if it is that
 * @param guards the writes of guards by their keys
 * @param <M> the model
 */
public record UniquePlan<M>(
    UniqueWrite<M> of,
    @Nullable Map<String, AttributeValue> old,
    ConditionalWrite<M> item,
    Map<TableKey, GuardWrite<M>> guards) {

  static <M> UniquePlan<M> of(
      UniqueWrite<M> write,
      @Nullable Map<String, AttributeValue> old,
      ConditionalWrite<M> fitting) {
    TableContext<M> table = write.table();
    UniqueValues<M> before = new UniqueValues<>(table, old);
    Map<String, AttributeValue> after = write.after(old);
    if (after != null) {
      Guard.check(table, after);
    }
    Map<TableKey, Guard> lost = new LinkedHashMap<>(before.guards());
    Map<TableKey, Guard> won = new LinkedHashMap<>(new UniqueValues<>(table, after).guards());
    lost.keySet().removeAll(new UniqueValues<>(table, after).guards().keySet());
    won.keySet().removeAll(before.guards().keySet());
    Map<TableKey, GuardWrite<M>> guards = new LinkedHashMap<>();
    lost.forEach((id, guard) -> guards.put(id, GuardWrite.release(table, guard, write.key())));
    won.forEach((id, guard) -> guards.put(id, GuardWrite.claim(table, guard, write.key())));
    return new UniquePlan<>(write, old, fitting.onlyIf(before.condition()), guards);
  }

  /**
   * The writes of a transaction, that of the item first.
   *
   * @param lost the guards that are taken from items which have lost the value, with the keys of
   *     these: which have to have lost it still
   * @param others the guards that are not touched, since another item has the value
   */
  public List<ItemWrite<?>> writes(
      Map<TableKey, Map<String, AttributeValue>> lost, Set<TableKey> others) {
    List<ItemWrite<?>> writes = new ArrayList<>(List.of(item));
    List<ItemWrite<?>> checks = new ArrayList<>();
    guards.forEach(
        (id, guard) -> {
          Map<String, AttributeValue> holder = lost.get(id);
          if (holder != null) {
            writes.add(guard.takenFrom(holder));
            checks.add(hasLost(guard, holder));
          } else if (!others.contains(id)) {
            writes.add(guard);
          }
        });
    writes.addAll(checks);
    return List.copyOf(writes);
  }

  /**
   * Has the transaction depend on that the item of {@code holder} is gone, or has another value.
   */
  private CheckWrite<M> hasLost(GuardWrite<M> guard, Map<String, AttributeValue> holder) {
    TableContext<M> table = of.table();
    Map<String, AttributeValue> after = Objects.requireNonNull(of.after(old));
    return new CheckWrite<>(
        table,
        holder,
        new UniqueValues<M>(table, after).areLost(guard.guard().unique()),
        guard.refusal());
  }

  /** Whether another plan is needed, since not {@code old} but {@code found} is there. */
  public boolean isOutdatedBy(@Nullable Map<String, AttributeValue> found) {
    return !new UniqueValues<>(of.table(), old).areIn(found)
        || (old != null
            && found != null
            && of.write() instanceof UpdateWrite<M> update
            && !update.fitsAlike(old, found));
  }
}
