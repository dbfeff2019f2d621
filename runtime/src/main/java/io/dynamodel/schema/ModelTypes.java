package io.dynamodel.schema;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types of a sealed model.
 *
 * @param <M> the sealed model
 */
final class ModelTypes<M> {
  private final List<TableSchema<? extends M>> all;
  private final Map<String, TableSchema<? extends M>> byModel = new LinkedHashMap<>();
  private final Map<String, TableSchema<? extends M>> byName = new LinkedHashMap<>();

  ModelTypes(List<TableSchema<? extends M>> all) {
    this.all = List.copyOf(all);
    for (TableSchema<? extends M> type : all) {
      byModel.put(type.model(), type);
      byName.put(type.typeName(), type);
    }
  }

  List<TableSchema<? extends M>> all() {
    return all;
  }

  /** The type of {@code item}. */
  @SuppressWarnings("unchecked") // the schema of its class
  <X extends M> TableSchema<X> of(X item) {
    return (TableSchema<X>) Objects.requireNonNull(byModel.get(item.getClass().getName()));
  }

  /** The type of that model; null: it is none of these. */
  @Nullable TableSchema<? extends M> of(String model) {
    return byModel.get(model);
  }

  /**
   * The type of an item that was read.
   *
   * @throws ItemMappingException if it is none of these, or another one than its key has
   */
  TableSchema<? extends M> of(StoredItem item) {
    TableSchema<? extends M> type = named(item);
    if (type == null || !type.hasKeyOf(item)) {
      throw TypeMismatch.of(item, all, all);
    }
    return type;
  }

  /** Whether {@code item} says that it is of one of these types. */
  boolean has(StoredItem item) {
    return named(item) != null;
  }

  private @Nullable TableSchema<? extends M> named(StoredItem item) {
    String name = all.get(0).typeIn(item);
    return name == null ? byKey(item) : byName.get(name);
  }

  private @Nullable TableSchema<? extends M> byKey(StoredItem item) {
    for (TableSchema<? extends M> type : all) {
      if (type.hasKeyOf(item)) {
        return type;
      }
    }
    return null;
  }

  /** What {@code item} is as its type. */
  M read(StoredItem item) {
    TableSchema<? extends M> type = of(item);
    return type.whole().read(type.parts(item));
  }
}
