package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import org.jspecify.annotations.Nullable;

/** Reads attributes of items. For the runtime. */
@Internal
public final class ItemValues {
  private ItemValues() {}

  /** What {@code converter} reads of the attribute {@code name}; null if it is absent or NULL. */
  public static <T> @Nullable T read(
      StoredItem item, String name, AttributeConverter<T> converter) {
    if (converter instanceof TextType.OfType<T> own) { // without an object for the value
      String text = item.text(name);
      return text == null ? null : UserCode.ofText(own, text);
    }
    if (converter instanceof NumberType.OfType<T> own) {
      String number = item.number(name);
      return number == null ? null : UserCode.ofNumber(own, Numbers.parse(number));
    }
    StoredValue value = item.present(name);
    return value == null ? null : converter.read(value);
  }
}
