package io.dynamodel.schema;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why an item is of none of the expected types. */
final class TypeMismatch {
  private TypeMismatch() {}

  /**
   * The exception.
   *
   * @param expected the types that it may be of
   * @param all the types of the table
   */
  static ItemMappingException of(
      StoredItem item,
      List<? extends TableSchema<?>> expected,
      List<? extends TableSchema<?>> all) {
    String found = expected.get(0).typeIn(item);
    String ofKey =
        all.stream()
            .filter(type -> type.hasKeyOf(item))
            .map(TableSchema::typeName)
            .findFirst()
            .orElse(null);
    String attribute = expected.get(0).typeAttribute();
    if (found == null || attribute == null) {
      return new ItemMappingException(
          "its key is that of %s, expected %s".formatted(quoted(ofKey), names(expected)));
    }
    TableSchema<?> named =
        all.stream().filter(type -> type.typeName().equals(found)).findFirst().orElse(null);
    ItemMappingException ofForm = named == null || ofKey != null ? null : ofForm(named, item);
    if (ofForm != null) {
      return ofForm;
    }
    Problem problem = new Problem("found the type " + quoted(found), "found another type");
    Problem explained =
        named != null && !found.equals(ofKey)
            ? problem.and(", but its key is that of " + quoted(ofKey))
            : problem.and(", expected " + names(expected));
    return (ItemMappingException) new ItemMappingException(explained).inside(attribute);
  }

  /** What is wrong with the key of an item of {@code type}; null: it lacks one. */
  private static @Nullable ItemMappingException ofForm(TableSchema<?> type, StoredItem item) {
    try {
      for (KeySource source : type.key()) {
        StoredValue stored = item.value(source.attribute());
        if (stored != null) {
          source.checkForm(stored);
        }
      }
      return null;
    } catch (ItemMappingException e) {
      return e;
    }
  }

  private static String names(List<? extends TableSchema<?>> types) {
    return types.size() == 1
        ? quoted(types.get(0).typeName())
        : types.stream()
            .map(TableSchema::typeName)
            .collect(Collectors.joining(", ", "one of [", "]"));
  }

  private static String quoted(@Nullable String name) {
    return name == null ? "no type" : AttributeValues.quoted(name);
  }
}
