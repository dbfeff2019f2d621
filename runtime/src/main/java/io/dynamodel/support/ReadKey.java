package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.KeyForm;
import io.dynamodel.convert.StoredItem;
import org.jspecify.annotations.Nullable;

/**
 * A part of the key of an item, as it was read.
 *
 * @param name of the attribute
 * @param converter what read it
 * @param value what was read
 * @param before the part that was read before it; null: it was the first
 */
record ReadKey<T>(
    String name, AttributeConverter<T> converter, T value, @Nullable ReadKey<?> before) {

  /** Whether a record that has {@code kept} would be written under this key of {@code item}. */
  boolean isKept(@Nullable Object kept, StoredItem item) {
    return value == kept || (kept != null && (value.equals(kept) || isWrittenAlike(kept, item)));
  }

  /** Copies of arrays, and what has no equals of its own, are not equal. */
  @SuppressWarnings("unchecked") // the accessor has the type of the component
  private boolean isWrittenAlike(Object kept, StoredItem item) {
    return KeyForm.isSame(Presence.required(item, name), converter.toValue((T) kept));
  }
}
