package io.dynamodel.internal.transact;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.TransactionFailedException.Reason;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.ExpiredReplacement;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniquePlan;
import io.dynamodel.internal.write.UniqueWrite;
import io.dynamodel.internal.write.UpdateWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The writes of one transaction as they come in, checked against the rules of DynamoDB. */
public final class TransactionWrites {
  /** How many operations a transaction may have. */
  public static final int MOST = 100;

  /** What DynamoDB calls the reason of an operation that has not cancelled the transaction. */
  private static final String NONE = "None";

  private static final long MOST_BYTES = 4L * 1024 * 1024;

  private final Map<TableKey, ItemWrite<?>> writes = new LinkedHashMap<>();
  private final List<TransactWriteItem> items = new ArrayList<>();
  private final TransactionGuards guards = new TransactionGuards();
  private int guardsAtMost;
  private long bytes;

  /** None so far. */
  public TransactionWrites() {}

  /**
   * One more.
   *
   * @throws IllegalArgumentException if there is a write of the same item, if there are too many,
   *     or too large ones, if it may take several requests, or if its expressions are refused: it
   *     is not added
   */
  public void add(ItemWrite<?> write) {
    TableKey item =
        TableKey.of(write.table(), write instanceof PutWrite<?> put ? put.item() : write.key());
    long total = bytes + write.bytesAtLeast();
    if (writes.containsKey(item)) {
      throw refused(
          write, "the transaction already has an operation on this item; it may have one per item");
    }
    if (writes.size() == MOST) {
      throw tooMany(write);
    }
    if (total > MOST_BYTES) {
      throw refused(
          write,
          "with this operation the transaction would have at least %d bytes; it may have %d"
              .formatted(total, MOST_BYTES));
    }
    if (plain(write) instanceof UpdateWrite<?> update && !update.upsertParents().isEmpty()) {
      throw refused(
          write,
          "the upsert of %s may take several requests, so no transaction can have it: "
                  .formatted(update.upsertParents().get(0))
              + "set its members, or all of it");
    }
    items.add(TransactItem.of(write));
    writes.put(item, write);
    guardsAtMost += guardsAtMost(write);
    bytes = total;
  }

  private static ItemWrite<?> plain(ItemWrite<?> write) {
    return write instanceof UniqueWrite<?> unique ? unique.write() : write;
  }

  private static int guardsAtMost(ItemWrite<?> write) {
    return write instanceof UniqueWrite<?> unique ? unique.guardsAtMost() : 0;
  }

  /** How many operations {@code write} takes, its guards included, at most. */
  public static int operationsAtMost(ItemWrite<?> write) {
    return 1 + guardsAtMost(write);
  }

  private static IllegalArgumentException tooMany(ItemWrite<?> write) {
    return refused(
        write,
        "a transaction takes at most %d operations%s. "
                .formatted(
                    MOST,
                    write instanceof UniqueWrite
                        ? ", those on the guards of unique values included"
                        : "")
            + "Send several transactions: autoCommit does");
  }

  private static IllegalArgumentException refused(ItemWrite<?> write, String problem) {
    return new IllegalArgumentException(
        "table %s, key %s: %s"
            .formatted(write.table().table(), write.table().keyText(write.key()), problem));
  }

  /** How many operations they take, guards included, at most. */
  public int operationsAtMost() {
    return writes.size() + guardsAtMost;
  }

  /** All of them, in the order in which they came in. */
  public List<ItemWrite<?>> all() {
    return List.copyOf(writes.values());
  }

  /** Whether it is known what is sent. */
  public boolean areDecided() {
    return writes.values().stream()
        .noneMatch(write -> write instanceof ExpiredReplacement || write instanceof UniqueWrite);
  }

  /**
   * The items which decide what is sent: those whose place is taken if they are expired, and those
   * whose unique values may change.
   */
  public List<KeyRead> undecided() {
    return writes.values().stream()
        .filter(TransactionWrites::isUndecided)
        .map(write -> KeyRead.of(write.table().consistent(), write.key()))
        .toList();
  }

  private static boolean isUndecided(ItemWrite<?> write) {
    return write instanceof ExpiredReplacement
        || (write instanceof UniqueWrite<?> unique && unique.place() != UniqueWrite.Place.FREE);
  }

  /**
   * Decides by what was {@code found} of them.
   *
   * @throws IllegalArgumentException if two items get one value, or if there are too many
   *     operations with the guards of unique values
   */
  public void decide(Map<TableKey, StoredItem> found) {
    writes.replaceAll((id, write) -> decided(id, write, attributes(found.get(id))));
    items.clear();
    sent().forEach(write -> items.add(TransactItem.of(write)));
  }

  private ItemWrite<?> decided(
      TableKey id, ItemWrite<?> write, @Nullable Map<String, AttributeValue> found) {
    if (write instanceof ExpiredReplacement<?> replacement) {
      return replacement.over(found);
    }
    return write instanceof UniqueWrite<?> unique ? withGuards(id, unique, found) : write;
  }

  private <M> ItemWrite<M> withGuards(
      TableKey id, UniqueWrite<M> unique, @Nullable Map<String, AttributeValue> found) {
    UniquePlan<M> plan = unique.over(found);
    guards.add(id, plan);
    if (writes.size() + guards.size() > MOST) {
      throw tooMany(unique);
    }
    return plan.item();
  }

  private static @Nullable Map<String, AttributeValue> attributes(@Nullable StoredItem item) {
    return item == null ? null : item.attributes();
  }

  /** All that is sent: the writes, and after them those of guards. */
  List<ItemWrite<?>> sent() {
    List<ItemWrite<?>> sent = new ArrayList<>(writes.values());
    sent.addAll(guards.all());
    return sent;
  }

  /** The reasons of {@code sent} as those of the writes: what fails a guard fails its write. */
  List<Reason> ofWrites(List<Reason> ofSent) {
    Map<TableKey, Reason> own = new LinkedHashMap<>();
    writes.keySet().forEach(id -> own.put(id, ofSent.get(own.size())));
    Set<TableKey> outdated =
        own.entrySet().stream()
            .filter(each -> isOutdated(each.getKey(), each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<Reason> reasons = new ArrayList<>();
    own.forEach(
        (id, reason) ->
            reasons.add(
                outdated.contains(id)
                    ? reason.ofOutdatedValues()
                    : ofGuards(id, reason, ofSent, outdated)));
    return reasons;
  }

  private boolean isOutdated(TableKey id, Reason own) {
    return own.failure().filter(TransactionWrites::isOfTheItem).isPresent()
        && guards.isOutdated(id, own.currentItem().orElse(null));
  }

  /** Whether it says no more than that the item is another one than the write is made for. */
  private static boolean isOfTheItem(RuntimeException failure) {
    return failure instanceof ConditionFailedException
        && !(failure instanceof VersionConflictException)
        && !(failure instanceof ItemAlreadyExistsException);
  }

  private Reason ofGuards(TableKey id, Reason own, List<Reason> ofSent, Set<TableKey> outdated) {
    for (int place : guards.placesOf(id)) {
      Reason reason = ofSent.get(writes.size() + place);
      if (own.code().equals(NONE) && !reason.code().equals(NONE)) {
        Reason ofItem = own.becauseOf(reason);
        return holder(id, reason).filter(outdated::contains).isPresent()
            ? ofItem.ofOutdatedValues() // an item of this transaction that was to lose the value
            : ofItem;
      }
    }
    return own;
  }

  private Optional<TableKey> holder(TableKey id, Reason ofGuard) {
    TableContext<?> table = Objects.requireNonNull(writes.get(id)).table();
    return ofGuard
        .currentItem()
        .map(guard -> Guard.holder(table, guard))
        .map(holder -> TableKey.of(table, holder));
  }

  /** What is sent of them. */
  List<TransactWriteItem> items() {
    return items;
  }
}
