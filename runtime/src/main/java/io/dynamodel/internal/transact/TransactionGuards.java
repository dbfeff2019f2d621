package io.dynamodel.internal.transact;

import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.GuardWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.UniquePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The guards that the writes of one transaction move: each guard is written once, also if one item
 * loses its value and another one gets it.
 */
final class TransactionGuards {
  private final Map<TableKey, UniquePlan<?>> plans = new LinkedHashMap<>();
  private final Map<TableKey, GuardWrite<?>> guards = new LinkedHashMap<>();
  private final Map<TableKey, TableKey> owners = new LinkedHashMap<>();

  /**
   * Adds those of the write of {@code item}.
   *
   * @throws IllegalArgumentException if another item gets one of the values, too
   */
  <M> void add(TableKey item, UniquePlan<M> plan) {
    plans.put(item, plan);
    plan.guards().forEach((id, guard) -> add(item, id, guard));
  }

  private void add(TableKey item, TableKey id, GuardWrite<?> guard) {
    GuardWrite<?> known = guards.get(id);
    if (known == null) {
      guards.put(id, guard);
      owners.put(id, item);
    } else if (known.to() == null && guard.from() == null) {
      guards.put(id, guard.takenFrom(Objects.requireNonNull(known.from())));
      owners.put(id, item); // it is the new holder whose write fails if somebody else has the value
    } else if (known.from() == null && guard.to() == null) {
      guards.put(id, known.takenFrom(Objects.requireNonNull(guard.from())));
    } else if (guard.to() != null) {
      throw new IllegalArgumentException(
          "table %s, key %s, attribute %s: another operation of the transaction gives the value to the item of key %s"
              .formatted(
                  guard.table().table(),
                  guard.table().keyText(guard.to()),
                  guard.guard().unique().attribute(),
                  known.table().keyText(Objects.requireNonNull(known.to()))));
    }
  }

  /** How many operations they take. */
  int size() {
    return guards.size();
  }

  /** The writes of the guards. */
  List<ItemWrite<?>> all() {
    return List.copyOf(guards.values());
  }

  /** Which of {@link #all} are those of the write of {@code item}: their places, from 0. */
  List<Integer> placesOf(TableKey item) {
    List<TableKey> ids = List.copyOf(owners.keySet());
    return ids.stream().filter(id -> item.equals(owners.get(id))).map(ids::indexOf).toList();
  }

  /** Whether the write of {@code item} was made for another item than {@code found}. */
  boolean isOutdated(TableKey item, @Nullable Map<String, AttributeValue> found) {
    UniquePlan<?> plan = plans.get(item);
    return plan != null && plan.isOutdatedBy(found);
  }
}
