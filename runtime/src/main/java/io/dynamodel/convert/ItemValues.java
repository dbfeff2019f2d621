package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads attributes of items. For the runtime. */
@Internal
public final class ItemValues {
  private ItemValues() {}

  /**
   * What {@code converter} reads of the attribute {@code name}; null if it is absent or NULL.
   *
   * <p>The usual converters are called by their classes: the JIT sees through that, however many
   * others there are, and no object is made for the value.
   */
  @SuppressWarnings("unchecked") // of lists, T is a List, and of maps a Map
  public static <T> @Nullable T read(
      StoredItem item, String name, AttributeConverter<T> converter) {
    if (converter instanceof TextType.OfType<T> own) {
      String text = item.text(name);
      return text == null ? null : UserCode.ofText(own, text);
    }
    if (converter instanceof NumberType.OfType<T> own) {
      String number = item.number(name);
      return number == null ? null : UserCode.ofNumber(own, Numbers.parse(number));
    }
    if (converter instanceof DocumentConverter<T> own) {
      StoredItem entries = item.entries(name);
      return entries == null ? null : own.read(entries);
    }
    if (converter instanceof ListConverter<?> own) {
      List<StoredValue> elements = item.elements(name);
      return elements == null ? null : (T) own.read(elements);
    }
    if (converter instanceof MapConverter<?, ?> own) {
      StoredItem entries = item.entries(name);
      return entries == null ? null : (T) own.read(entries);
    }
    StoredValue value = item.present(name);
    return value == null ? null : converter.read(value);
  }
}
