package io.dynamodel.internal.transact;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.ExpiredReplacement;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.UpdateWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The writes of one transaction as they come in, checked against the rules of DynamoDB. */
public final class TransactionWrites {
  /** How many operations a transaction may have. */
  public static final int MOST = 100;

  private static final long MOST_BYTES = 4L * 1024 * 1024;

  private final Map<TableKey, ItemWrite<?>> writes = new LinkedHashMap<>();
  private final List<TransactWriteItem> items = new ArrayList<>();
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
    TableKey item = TableKey.of(write.table(), write.key());
    long total = bytes + write.bytesAtLeast();
    if (writes.containsKey(item)) {
      throw refused(
          write, "the transaction already has an operation on this item; it may have one per item");
    }
    if (writes.size() == MOST) {
      throw refused(
          write,
          "a transaction takes at most %d operations. ".formatted(MOST)
              + "Send several transactions: autoCommit does");
    }
    if (total > MOST_BYTES) {
      throw refused(
          write,
          "with this operation the transaction would have at least %d bytes; it may have %d"
              .formatted(total, MOST_BYTES));
    }
    if (write instanceof UpdateWrite<?> update && !update.upsertParents().isEmpty()) {
      throw refused(
          write,
          "the upsert of %s may take several requests, so no transaction can have it: "
                  .formatted(update.upsertParents().get(0))
              + "set its members, or all of it");
    }
    items.add(TransactItem.of(write));
    writes.put(item, write);
    bytes = total;
  }

  private static IllegalArgumentException refused(ItemWrite<?> write, String problem) {
    return new IllegalArgumentException(
        "table %s, key %s: %s"
            .formatted(write.table().table(), write.table().keyText(write.key()), problem));
  }

  /** How many there are. */
  public int size() {
    return writes.size();
  }

  /** All of them, in the order in which they came in. */
  public List<ItemWrite<?>> all() {
    return List.copyOf(writes.values());
  }

  /** The items which decide what is sent: those whose place is taken if they are expired. */
  public List<KeyRead> undecided() {
    return writes.values().stream()
        .filter(ExpiredReplacement.class::isInstance)
        .map(write -> KeyRead.of(write.table().consistent(), write.key()))
        .toList();
  }

  /** Decides by what was {@code found} of them. */
  public void decide(Map<TableKey, StoredItem> found) {
    writes.replaceAll(
        (id, write) ->
            write instanceof ExpiredReplacement<?> replacement
                ? replacement.over(attributes(found.get(id)))
                : write);
    items.clear();
    writes.values().forEach(write -> items.add(TransactItem.of(write)));
  }

  private static @Nullable Map<String, AttributeValue> attributes(@Nullable StoredItem item) {
    return item == null ? null : item.attributes();
  }

  /** What is sent of them. */
  List<TransactWriteItem> items() {
    return items;
  }
}
