package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.KeyForm;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of the key of an item, as it was read.
 *
 * @param name of the attribute
 * @param stored what it holds
 * @param converter what read it
 * @param value what was read
 */
record ReadKey<T>(String name, AttributeValue stored, AttributeConverter<T> converter, T value) {

  /** Whether a record that has {@code kept} would be written under this key. */
  boolean isKept(@Nullable Object kept) {
    return value == kept || (kept != null && (value.equals(kept) || isWrittenAlike(kept)));
  }

  /** Copies of arrays, and what has no equals of its own, are not equal. */
  @SuppressWarnings("unchecked") // the accessor has the type of the component
  private boolean isWrittenAlike(Object kept) {
    return KeyForm.isSame(stored, converter.toValue((T) kept));
  }
}
