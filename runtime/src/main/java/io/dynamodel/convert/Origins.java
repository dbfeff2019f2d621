package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The values that attributes were just written for, as far as a read would give the very same and
 * would have to make it. For the runtime.
 */
@Internal
public final class Origins {
  private static final int PARTS = 3;
  private static final int CONVERTER = 1;
  private static final int VALUE = 2;
  private static final int FEW = 2 * PARTS;
  private static final Object[] NONE = {};

  /** What is stored, its converter and its value, in turn. */
  private Object[] parts = NONE;

  private int size;

  /** Of an item that has no attributes yet. */
  public Origins() {}

  /** Remembers {@code value}, for which {@code converter} has made {@code stored}. */
  @SuppressWarnings("unchecked") // a converter of ours
  public <T> void add(AttributeConverter<T> converter, T value, AttributeValue stored) {
    boolean isKept =
        converter != Converters.TEXT // which makes nothing
            && converter instanceof Lossless
            && ((Lossless<T>) converter).keeps(value, stored);
    if (isKept) {
      if (size == parts.length) {
        parts = Arrays.copyOf(parts, size == 0 ? FEW : 2 * size);
      }
      parts[size] = stored;
      parts[size + CONVERTER] = converter;
      parts[size + VALUE] = value;
      size += PARTS;
    }
  }

  /** What {@code converter} would read from {@code stored}; null: that is not known. */
  @SuppressWarnings("unchecked") // of the same converter
  <T> @Nullable T find(AttributeConverter<T> converter, AttributeValue stored) {
    for (int i = 0; i < size; i += PARTS) {
      if (parts[i] == stored && parts[i + CONVERTER] == converter) {
        return (T) parts[i + VALUE];
      }
    }
    return null;
  }

  /** Whether {@code kept} is what {@code stored} was written for, or would be written alike. */
  @SuppressWarnings("unchecked") // the same component has the same converter
  boolean keeps(AttributeValue stored, Object kept) {
    for (int i = 0; i < size; i += PARTS) {
      if (parts[i] == stored) {
        return parts[i + VALUE].equals(kept)
            || ((AttributeConverter<Object>) parts[i + CONVERTER]).toValue(kept).equals(stored);
      }
    }
    return false;
  }
}
