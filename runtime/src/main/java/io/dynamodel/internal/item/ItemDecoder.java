package io.dynamodel.internal.item;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.schema.Selection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored items.
 *
 * @param table the table that holds them
 * @param selection what is made of each
 * @param unreadable gets what can't be read; null: such an item is a failure
 * @param <T> what is made of each
 */
public record ItemDecoder<T>(
    TableContext<?> table,
    Selection<?, T> selection,
    @Nullable Consumer<ItemMappingException> unreadable) {

  /** What is made of {@code item}; null if it can't be read and was handed over. */
  public @Nullable T decode(StoredItem item) {
    if (unreadable == null) {
      return table.decode(item, selection);
    }
    try {
      return table.decode(item, selection);
    } catch (ItemMappingException e) {
      unreadable.accept(e);
      return null;
    }
  }
}
