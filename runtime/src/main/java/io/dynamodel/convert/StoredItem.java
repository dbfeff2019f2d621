package io.dynamodel.convert;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemMappingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item, or the entries of a map (M), as it was read. It does not change.
 *
 * <p>What most attributes are can be had by the name alone: a text, a number, a boolean, elements,
 * entries. An attribute of another type is an {@link ItemMappingException} then.
 */
public interface StoredItem {

  /**
   * An item that the SDK has made.
   *
   * @throws NullPointerException if {@code item} is null
   */
  static StoredItem of(Map<String, AttributeValue> item) {
    return new SdkItem(Objects.requireNonNull(item, "item"));
  }

  /** The value of the attribute {@code name}, which may be a NULL; null: there is no such one. */
  @Nullable StoredValue value(String name);

  /** The same, but null for a NULL too, which mostly stands for no value. */
  default @Nullable StoredValue present(String name) {
    StoredValue value = value(name);
    return value == null || value.isNull() ? null : value;
  }

  /** The text of an attribute that has to be an S; null if it is absent or NULL. */
  default @Nullable String text(String name) {
    StoredValue value = present(name);
    return value == null ? null : value.text();
  }

  /** Whether an attribute, which has to be an S if it is there, is {@code text}. */
  default boolean isText(String name, String text) {
    return text.equals(text(name));
  }

  /** The number of an attribute that has to be an N; null if it is absent or NULL. */
  default @Nullable String number(String name) {
    StoredValue value = present(name);
    return value == null ? null : value.number();
  }

  /** Whether an attribute that has to be a BOOL is true; null if it is absent or NULL. */
  default @Nullable Boolean bool(String name) {
    StoredValue value = present(name);
    return value == null ? null : value.bool();
  }

  /** The elements of an attribute that has to be an L; null if it is absent or NULL. */
  default @Nullable List<StoredValue> elements(String name) {
    StoredValue value = present(name);
    return value == null ? null : value.elements();
  }

  /** The entries of an attribute that has to be an M; null if it is absent or NULL. */
  @CheckReturnValue
  default @Nullable StoredItem entries(String name) {
    StoredValue value = present(name);
    return value == null ? null : value.entries();
  }

  /** How many attributes there are. */
  int size();

  /** Gives {@code action} each attribute, in their order. */
  void forEach(BiConsumer<? super String, ? super StoredValue> action);

  /**
   * The attributes {@code names} as the SDK has them, in the order of the names and without those
   * that are absent: such as the key of the item.
   */
  default Map<String, AttributeValue> key(List<String> names) {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (String name : names) {
      StoredValue value = value(name);
      if (value != null) {
        key.put(name, value.toAttributeValue());
      }
    }
    return key;
  }

  /** The same as the SDK has it; made only when somebody asks. */
  Map<String, AttributeValue> attributes();
}
