package io.dynamodel.internal.unique;

import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.transact.TransactWriteItems;
import io.dynamodel.internal.write.ItemWrite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is wrong with a unique value, as it was at one point in time.
 *
 * @param name what the guards of the value are called; empty: the model has no such one
 * @param table the table as the type of the item, or of all
 * @param key of the item; of a guard that nobody holds, its own
 * @param holder the key of the item that the guard names; null: none
 * @param writes what mends it, if all is still as it was; none: nothing can
 */
public record GuardFault(
    Kind kind,
    String name,
    TableContext<?> table,
    Map<String, AttributeValue> key,
    @Nullable Map<String, AttributeValue> holder,
    List<ItemWrite<?>> writes) {

  /** What can be wrong. */
  public enum Kind {
    /** An item has the value, and there is no guard. */
    UNGUARDED,
    /** An item has the value, and the holder has it, too. */
    SHARED,
    /** A guard names an item that does not have the value. */
    UNHELD
  }

  /** Mends it; gives whether that was done. */
  public Work<Boolean> mend() {
    return writes.isEmpty()
        ? Work.done(false)
        : Work.of(TransactWriteItems.of(writes, table.capacity()))
            .map(done -> true)
            .orElse(TransactionFailedException.class, changed -> Work.done(false));
  }
}
