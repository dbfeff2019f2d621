package io.dynamodel.internal.unique;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.KeyIdentity;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.unique.GuardFault.Kind;
import io.dynamodel.internal.write.CheckWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.GuardWrite;
import io.dynamodel.internal.write.ItemWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item and a guard that did not fit when they were read one after the other. Read at one point
 * in time, they tell whether something is wrong.
 */
public sealed interface Suspect {

  /** What has to be read at one point in time. */
  List<KeyRead> reads();

  /** What is wrong with what was {@code found}; empty: nothing, or nothing that is known yet. */
  Optional<GuardFault> fault(Map<TableKey, StoredItem> found);

  /** What is wrong with the guards of {@code item}, which is as {@code guards} were found. */
  static List<Suspect> ofItem(
      TableContext<?> table, StoredItem item, Map<TableKey, StoredItem> guards) {
    List<Suspect> suspects = new ArrayList<>();
    Map<String, AttributeValue> key = table.keyOf(item);
    Guard.of(table, item.attributes())
        .forEach(
            (id, guard) -> {
              Map<String, AttributeValue> holder = holder(table, guards.get(id));
              if (!isSame(table, key, holder)) {
                suspects.add(new OfItem<>(table, key, id, guard, holder));
              }
            });
    return suspects;
  }

  /** The same of a guard, which is as its holder was found. */
  static List<Suspect> ofGuard(
      TableContext<?> table, StoredItem guard, Map<TableKey, StoredItem> holders) {
    Map<String, AttributeValue> holder = holder(table, guard);
    StoredItem item = holder == null ? null : holders.get(TableKey.of(table, holder));
    return item != null && Guard.isHeldBy(table, TableKey.of(table, guard), item.attributes())
        ? List.of()
        : List.of(new OfGuard<>(table, table.keyOf(guard), holder));
  }

  private static @Nullable Map<String, AttributeValue> holder(
      TableContext<?> table, @Nullable StoredItem guard) {
    return guard == null ? null : Guard.holder(table, guard.attributes());
  }

  private static boolean isSame(
      TableContext<?> table,
      @Nullable Map<String, AttributeValue> first,
      @Nullable Map<String, AttributeValue> second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return KeyIdentity.of(table, first).equals(KeyIdentity.of(table, second));
  }

  private static List<KeyRead> reads(
      TableContext<?> table,
      Map<String, AttributeValue> one,
      Map<String, AttributeValue> other,
      @Nullable Map<String, AttributeValue> third) {
    List<KeyRead> reads = new ArrayList<>();
    reads.add(KeyRead.of(table, one));
    reads.add(KeyRead.of(table, other));
    if (third != null) {
      reads.add(KeyRead.of(table, third));
    }
    return KeyRead.distinct(reads);
  }

  /**
   * An item that its guard does not name.
   *
   * @param id of the guard
   * @param holder the key of the item that the guard names; null: there is no guard
   */
  record OfItem<M>(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      TableKey id,
      Guard guard,
      @Nullable Map<String, AttributeValue> holder)
      implements Suspect {
    @Override
    public List<KeyRead> reads() {
      return Suspect.reads(table, key, guard.key(table), holder);
    }

    @Override
    public Optional<GuardFault> fault(Map<TableKey, StoredItem> found) {
      StoredItem item = found.get(TableKey.of(table, key));
      if (item == null || !Guard.of(table, item.attributes()).containsKey(id)) {
        return Optional.empty();
      }
      if (!found.containsKey(id)) {
        List<ItemWrite<?>> writes =
            List.of(
                GuardWrite.claim(table, guard, key),
                CheckWrite.ofUniques(table, key, item.attributes()));
        return Optional.of(fault(Kind.UNGUARDED, null, writes));
      }
      // One whose holder has lost the value is told of as a guard.
      return isShared(found)
          ? Optional.of(fault(Kind.SHARED, holder, List.of()))
          : Optional.empty();
    }

    private GuardFault fault(
        Kind kind, @Nullable Map<String, AttributeValue> named, List<ItemWrite<?>> writes) {
      return new GuardFault(kind, guard.unique().name(), table, key, named, writes);
    }

    private boolean isShared(Map<TableKey, StoredItem> found) {
      if (holder == null || !isSame(table, holder, Suspect.holder(table, found.get(id)))) {
        return false;
      }
      StoredItem other = found.get(TableKey.of(table, holder));
      return other != null && Guard.isHeldBy(table, id, other.attributes());
    }
  }

  /**
   * A guard that names an item which may not have the value.
   *
   * @param key of the guard
   * @param holder the key of the item; null: it names none
   */
  record OfGuard<M>(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      @Nullable Map<String, AttributeValue> holder)
      implements Suspect {
    @Override
    public List<KeyRead> reads() {
      return Suspect.reads(table, key, holder == null ? key : holder, null);
    }

    @Override
    public Optional<GuardFault> fault(Map<TableKey, StoredItem> found) {
      StoredItem guard = found.get(TableKey.of(table, key));
      if (guard == null || !isSame(table, holder, Suspect.holder(table, guard))) {
        return Optional.empty();
      }
      StoredItem item = holder == null ? null : found.get(TableKey.of(table, holder));
      if (item != null && Guard.isHeldBy(table, TableKey.of(table, key), item.attributes())) {
        return Optional.empty();
      }
      List<ItemWrite<?>> writes = new ArrayList<>();
      writes.add(delete(guard));
      if (holder != null) {
        writes.add(check(holder, item));
      }
      return Optional.of(
          new GuardFault(Kind.UNHELD, Guard.nameOf(table, key), table, key, holder, writes));
    }

    /** If it names the same. */
    private DeleteWrite<M> delete(StoredItem guard) {
      StoredAttribute<M> named = new StoredAttribute<>(Guard.HOLDER);
      AttributeValue value = guard.attributes().get(Guard.HOLDER);
      Condition<M> unchanged = value == null ? named.notExists() : named.eq(value);
      return new DeleteWrite<>(
          table, key, unchanged, refused -> table.conditionFailed(key, refused));
    }

    private CheckWrite<?> check(Map<String, AttributeValue> itemKey, @Nullable StoredItem item) {
      return item == null
          ? CheckWrite.ofUniques(table, itemKey, null)
          : CheckWrite.ofUniques(ownTable(item), itemKey, item.attributes());
    }

    /** One of a type that contradicts its key changes only as a whole. */
    private TableContext<?> ownTable(StoredItem item) {
      try {
        return table.typeOf(item);
      } catch (ItemMappingException e) {
        return table;
      }
    }
  }
}
