package io.dynamodel.internal.table;

import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.IndexSchema.Scope;
import java.util.List;
import java.util.Optional;

/** Which indexes have a capacity of their own. */
final class IndexCapacity {
  private IndexCapacity() {}

  /**
   * Only a global index has one.
   *
   * @throws IllegalArgumentException if {@code index} is not one
   */
  static void check(TableContext<?> table, String index) {
    Optional<IndexSchema> schema =
        table.schema().indexes().stream().filter(each -> each.name().equals(index)).findFirst();
    if (schema.isEmpty()) {
      throw new IllegalArgumentException(
          "table %s has no index %s: its global indexes are %s"
              .formatted(table.table(), index, global(table)));
    }
    if (schema.get().scope() == Scope.LOCAL) {
      throw new IllegalArgumentException(
          "table %s: the local index %s uses the capacity of the table"
              .formatted(table.table(), index));
    }
  }

  private static List<String> global(TableContext<?> table) {
    return table.schema().indexes().stream()
        .filter(index -> index.scope() == Scope.GLOBAL)
        .map(IndexSchema::name)
        .toList();
  }
}
