package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.Selection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which items are to be read by their keys.
 *
 * @param keys the keys as they are sent
 * @param selection what of each item, and as what
 * @param limit how many items are returned at most; null: all
 * @param unreadable gets items that can't be read; null: such an item is a failure
 * @param <T> what is returned
 */
public record KeyedPlan<T>(
    Iterable<StoredItem> keys,
    Selection<?, T> selection,
    @Nullable Integer limit,
    @Nullable Consumer<ItemMappingException> unreadable) {

  /** All items of {@code keys}. */
  public static <T> KeyedPlan<T> all(Iterable<StoredItem> keys, Selection<?, T> selection) {
    return new KeyedPlan<>(keys, selection, null, null);
  }

  /** The same items as something else. */
  public <P> KeyedPlan<P> as(Selection<?, P> newSelection) {
    return new KeyedPlan<>(keys, newSelection, limit, unreadable);
  }

  /** At most {@code items} of them. */
  public KeyedPlan<T> withLimit(int items) {
    return new KeyedPlan<>(keys, selection, items, unreadable);
  }

  /** Items that can't be read go to {@code handler}, and reading goes on. */
  public KeyedPlan<T> onUnreadable(Consumer<ItemMappingException> handler) {
    return new KeyedPlan<>(keys, selection, limit, handler);
  }

  ItemDecoder<T> decoder(TableContext<?> table) {
    return new ItemDecoder<>(table, selection, unreadable);
  }
}
