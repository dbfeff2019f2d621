package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.KeyRead;
import io.dynamodel.internal.TableContext;
import io.dynamodel.internal.TableKey;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was read at once from any tables. An item is decoded when it is asked for: one that can't be
 * read as its model does not stand in the way of others.
 */
public final class ReadResults {
  private final Set<ModelTable> tables;
  private final Map<Asked, KeyRead> asked = new LinkedHashMap<>();
  private final Map<TableKey, Map<String, AttributeValue>> found;

  /** An item as a model. */
  record Asked(TableSchema<?> schema, TableKey id) {
    static Asked of(KeyRead read) {
      return new Asked(read.table().schema(), read.id());
    }
  }

  /**
   * Of answered reads.
   *
   * @param tables all that were named
   * @param answered in the order asked
   * @param found the items; none of a key that has none
   */
  ReadResults(
      Set<ModelTable> tables,
      Collection<KeyRead> answered,
      Map<TableKey, Map<String, AttributeValue>> found) {
    this.tables = Set.copyOf(tables);
    answered.forEach(read -> asked.put(Asked.of(read), read));
    this.found = Map.copyOf(found);
  }

  /**
   * The item of {@code key}; empty if there is none.
   *
   * @throws ItemMappingException if it can't be read as the model
   * @throws IllegalArgumentException if the key was not asked for, or not answered
   */
  public <M> Optional<M> item(DynamoTable<M> table, Key<? extends M> key) {
    Objects.requireNonNull(key, "key");
    TableContext<M> context = checked(table);
    TableKey id = TableKey.of(context, key.attributes());
    if (!asked.containsKey(new Asked(context.schema(), id))) {
      throw new IllegalArgumentException(
          "table %s, key %s: is not among what was read".formatted(context.table(), key));
    }
    return Optional.ofNullable(found.get(id)).map(context::decode);
  }

  /**
   * All items of {@code table}, in the order asked; keys without an item are left out.
   *
   * @throws ItemMappingException if one can't be read as the model
   * @throws IllegalArgumentException if nothing was asked of the table
   */
  public <M> List<M> items(DynamoTable<M> table) {
    return items(table, checked(table).schema().whole());
  }

  /**
   * The same of a part of each item: what {@code selection} makes of it.
   *
   * @throws ItemMappingException if one can't be read so
   * @throws IllegalArgumentException if nothing was asked of the table
   */
  public <M, P> List<P> items(DynamoTable<M> table, Selection<M, P> selection) {
    Objects.requireNonNull(selection, "selection");
    TableContext<M> context = checked(table);
    return asked.values().stream()
        .filter(read -> isOf(context, read))
        .map(this::found)
        .filter(Objects::nonNull)
        .map(item -> context.decode(item, selection))
        .toList();
  }

  private @Nullable Map<String, AttributeValue> found(KeyRead read) {
    return found.get(read.id());
  }

  private static boolean isOf(TableContext<?> context, KeyRead read) {
    return ModelTable.of(read.table()).equals(ModelTable.of(context));
  }

  private <M> TableContext<M> checked(DynamoTable<M> table) {
    TableContext<M> context = Objects.requireNonNull(table, "table").context();
    if (!tables.contains(ModelTable.of(context))) {
      throw new IllegalArgumentException(
          "table %s: is not among what was read".formatted(context.table()));
    }
    return context;
  }
}
