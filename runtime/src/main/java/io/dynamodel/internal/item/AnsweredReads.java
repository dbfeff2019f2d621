package io.dynamodel.internal.item;

import io.dynamodel.Key;
import io.dynamodel.ModelTable;
import io.dynamodel.ReadResults;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.schema.Selection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that reads have found, and which reads those were. */
public final class AnsweredReads implements ReadResults {
  private static final long serialVersionUID = 1L;

  private final transient Set<TableIdentity> tables;
  private final transient Map<Asked, Map<String, AttributeValue>> asked;
  private final transient Map<TableKey, StoredItem> found;

  /** An item as a model. */
  public record Asked(TableIdentity table, TableKey id) {
    /** What {@code read} asks for. */
    public static Asked of(KeyRead read) {
      return new Asked(TableIdentity.of(read.table()), read.id());
    }
  }

  /**
   * Of answered reads.
   *
   * @param tables all that were named
   * @param answered in the order asked
   * @param found the items; none of a key that has none
   */
  public AnsweredReads(
      Set<TableIdentity> tables, Collection<KeyRead> answered, Map<TableKey, StoredItem> found) {
    this(tables, keys(answered), Map.copyOf(found));
  }

  private AnsweredReads(
      Set<TableIdentity> tables,
      Map<Asked, Map<String, AttributeValue>> asked,
      Map<TableKey, StoredItem> found) {
    this.tables = Set.copyOf(tables);
    this.asked = asked;
    this.found = found;
  }

  /** Nothing was asked. */
  public static AnsweredReads none() {
    return new AnsweredReads(Set.of(), List.of(), Map.of());
  }

  private static Map<Asked, Map<String, AttributeValue>> keys(Collection<KeyRead> answered) {
    Map<Asked, Map<String, AttributeValue>> keys = new LinkedHashMap<>();
    answered.forEach(read -> keys.put(Asked.of(read), read.key()));
    return keys;
  }

  private record Answer(TableIdentity table, SerialItem key, @Nullable SerialItem item)
      implements Serializable {
    TableKey id() {
      return new TableKey(table.table(), KeyIdentity.of(key.attributes()));
    }
  }

  private record Kept(Set<TableIdentity> tables, List<Answer> answers) implements Serializable {
    private Object readResolve() {
      Map<Asked, Map<String, AttributeValue>> asked = new LinkedHashMap<>();
      Map<TableKey, StoredItem> found = new HashMap<>();
      for (Answer answer : answers) {
        asked.put(new Asked(answer.table(), answer.id()), answer.key().attributes());
        if (answer.item() != null) {
          found.put(answer.id(), StoredItem.of(answer.item().attributes()));
        }
      }
      return new AnsweredReads(tables, asked, found);
    }
  }

  private Object writeReplace() {
    List<Answer> answers = new ArrayList<>();
    asked.forEach(
        (read, key) ->
            answers.add(
                new Answer(read.table(), SerialItem.of(key), serial(found.get(read.id())))));
    return new Kept(tables, answers);
  }

  private static @Nullable SerialItem serial(@Nullable StoredItem item) {
    return item == null ? null : SerialItem.of(item.attributes());
  }

  @Override
  public <M> Optional<M> item(ModelTable<M> table, Key<? extends M> key) {
    Objects.requireNonNull(key, "key");
    TableContext<M> context = checked(table);
    TableKey id = TableKey.of(context, key.attributes());
    if (TableIdentity.all(context).stream().noneMatch(of -> asked.containsKey(new Asked(of, id)))) {
      throw new IllegalArgumentException(
          "table %s, key %s: this key was not requested, or is unprocessed"
              .formatted(context.table(), key));
    }
    return Optional.ofNullable(found.get(id)).map(context::decode);
  }

  @Override
  public <M> List<M> items(ModelTable<M> table) {
    return items(table, checked(table).schema().whole());
  }

  @Override
  public <M, P> List<P> items(ModelTable<M> table, Selection<M, P> selection) {
    Objects.requireNonNull(selection, "selection");
    TableContext<M> context = checked(table);
    Set<TableIdentity> wanted = TableIdentity.all(context);
    return asked.keySet().stream()
        .filter(read -> wanted.contains(read.table()))
        .map(Asked::id)
        .distinct()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(item -> context.decode(item, selection))
        .toList();
  }

  private <M> TableContext<M> checked(ModelTable<M> table) {
    TableContext<M> context = TableContext.of(table);
    if (Collections.disjoint(tables, TableIdentity.all(context))) {
      throw new IllegalArgumentException(
          "table %s: no key of this table was requested".formatted(context.table()));
    }
    return context;
  }
}
