package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.item.KeyIdentity;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.schema.Selection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
public final class ReadResults implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Set<ModelTable> tables;
  private final transient Map<Asked, Map<String, AttributeValue>> asked;
  private final transient Map<TableKey, Map<String, AttributeValue>> found;

  /** An item as a model. */
  record Asked(ModelTable table, TableKey id) {
    static Asked of(KeyRead read) {
      return new Asked(ModelTable.of(read.table()), read.id());
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
    this(tables, keys(answered), Map.copyOf(found));
  }

  private ReadResults(
      Set<ModelTable> tables,
      Map<Asked, Map<String, AttributeValue>> asked,
      Map<TableKey, Map<String, AttributeValue>> found) {
    this.tables = Set.copyOf(tables);
    this.asked = asked;
    this.found = found;
  }

  private static Map<Asked, Map<String, AttributeValue>> keys(Collection<KeyRead> answered) {
    Map<Asked, Map<String, AttributeValue>> keys = new LinkedHashMap<>();
    answered.forEach(read -> keys.put(Asked.of(read), read.key()));
    return keys;
  }

  private record Answer(ModelTable table, SerialItem key, @Nullable SerialItem item)
      implements Serializable {
    TableKey id() {
      return new TableKey(table.table(), KeyIdentity.of(key.attributes()));
    }
  }

  private record Kept(Set<ModelTable> tables, List<Answer> answers) implements Serializable {
    private Object readResolve() {
      Map<Asked, Map<String, AttributeValue>> asked = new LinkedHashMap<>();
      Map<TableKey, Map<String, AttributeValue>> found = new HashMap<>();
      for (Answer answer : answers) {
        asked.put(new Asked(answer.table(), answer.id()), answer.key().attributes());
        if (answer.item() != null) {
          found.put(answer.id(), answer.item().attributes());
        }
      }
      return new ReadResults(tables, asked, found);
    }
  }

  private Object writeReplace() {
    List<Answer> answers = new ArrayList<>();
    asked.forEach(
        (read, key) ->
            answers.add(
                new Answer(
                    read.table(),
                    SerialItem.of(key),
                    SerialItem.ofNullable(found.get(read.id())))));
    return new Kept(tables, answers);
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
    if (!asked.containsKey(new Asked(ModelTable.of(context), id))) {
      throw new IllegalArgumentException(
          "table %s, key %s: this key was not requested, or is unprocessed"
              .formatted(context.table(), key));
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
    ModelTable wanted = ModelTable.of(context);
    return asked.keySet().stream()
        .filter(read -> read.table().equals(wanted))
        .map(read -> found.get(read.id()))
        .filter(Objects::nonNull)
        .map(item -> context.decode(item, selection))
        .toList();
  }

  private <M> TableContext<M> checked(DynamoTable<M> table) {
    TableContext<M> context = Objects.requireNonNull(table, "table").context();
    if (!tables.contains(ModelTable.of(context))) {
      throw new IllegalArgumentException(
          "table %s: no key of this table was requested".formatted(context.table()));
    }
    return context;
  }
}
