package io.dynamodel.internal.write;

import static java.util.stream.Collectors.joining;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ConditionParts;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.ItemRules;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexTemplate;
import io.dynamodel.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of indexes that are made of parts, as an update leaves them: each is written if one of
 * its parts changes, so that it never says anything else than the item.
 *
 * @param <M> the model
 */
final class IndexKeys<M> {
  private final TableContext<M> table;
  private final Map<String, AttributeValue> key;
  private final Map<String, Change<M>> changes = new HashMap<>();
  private final Map<String, AttributeValue> known;
  private final @Nullable Supplier<Map<String, AttributeValue>> record;
  private final boolean creates;
  private @Nullable Map<String, AttributeValue> before;
  private final List<Change<M>> actions = new ArrayList<>();
  private final Map<String, BorrowedPart> borrowed = new LinkedHashMap<>();

  /**
   * @param value what it is after the update; null: nothing
   * @param borrowed what the item has to have for that; null: it does not matter
   */
  private record Known(
      KeyAttribute<?> part, @Nullable AttributeValue value, @Nullable BorrowedPart borrowed) {}

  private IndexKeys(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<Change<M>> changes,
      @Nullable Supplier<Map<String, AttributeValue>> record,
      boolean creates) {
    this.table = table;
    this.key = key;
    this.known = new HashMap<>(table.schema().parts(StoredItem.of(key)).attributes());
    this.record = record;
    this.creates = creates;
    for (Change<M> change : changes) {
      String name = change.path().topLevelName();
      if (!known.containsKey(name)) { // what parts of the key of the table are never changes
        this.changes.putIfAbsent(name, change);
      }
    }
  }

  /** Whether {@code changes} change a part of a key. */
  static boolean areTouched(TableContext<?> table, List<? extends Change<?>> changes) {
    List<IndexTemplate> templates = table.schema().indexTemplates();
    return !templates.isEmpty()
        && changes.stream()
            .map(change -> change.path().topLevelName())
            .anyMatch(name -> templates.stream().anyMatch(each -> each.isMadeOf(name)));
  }

  /**
   * Of an update of an item that is there.
   *
   * @param changes all that it changes
   * @param when what the user asks of the item
   * @param record the item as a record has it; null: there is no record
   * @throws IllegalArgumentException if that does not say what the parts of a key are
   */
  static <M> IndexKeys<M> ofUpdate(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<Change<M>> changes,
      @Nullable Condition<M> when,
      @Nullable Supplier<Map<String, AttributeValue>> record) {
    IndexKeys<M> keys = new IndexKeys<>(table, key, changes, record, false);
    if (when != null) {
      ConditionParts.equalities(when).forEach(keys.known::putIfAbsent);
    }
    for (IndexTemplate index : table.schema().indexTemplates()) {
      if (keys.isTouched(index)) {
        keys.write(index);
      }
    }
    return keys;
  }

  /**
   * The actions of an update that may create the item.
   *
   * @throws IllegalArgumentException as {@code ofUpdate}
   */
  static <M> List<Change<M>> ofUpsert(
      TableContext<M> table, Map<String, AttributeValue> key, List<Change<M>> changes) {
    List<IndexTemplate> templates = table.schema().indexTemplates();
    if (templates.isEmpty()) {
      return List.of();
    }
    IndexKeys<M> keys = new IndexKeys<>(table, key, changes, null, true);
    templates.forEach(keys::create);
    return keys.actions();
  }

  /** What writes the keys. */
  List<Change<M>> actions() {
    return List.copyOf(actions);
  }

  /** What the item has to have. */
  List<BorrowedPart> borrowed() {
    return List.copyOf(borrowed.values());
  }

  private boolean isTouched(IndexTemplate index) {
    return index.template().parts().stream()
        .anyMatch(part -> changes.containsKey(part.attribute()));
  }

  private void create(IndexTemplate index) {
    List<KeyAttribute<?>> own =
        index.template().parts().stream()
            .filter(part -> !known.containsKey(part.attribute()))
            .toList();
    Optional<AttributeValue> ifAbsent =
        own.size() == 1
            ? Optional.ofNullable(changes.get(own.get(0).attribute()))
                .flatMap(Change::valueIfAbsent)
            : Optional.empty();
    if (ifAbsent.isPresent()) {
      // The key is there if the part is.
      Map<String, AttributeValue> parts = new HashMap<>(known);
      parts.put(own.get(0).attribute(), ifAbsent.get());
      actions.add(attribute(index).setIfAbsent(text(index, parts)));
    } else if (own.isEmpty() || isTouched(index)) {
      write(index);
    }
  }

  private void write(IndexTemplate index) {
    List<Known> parts = index.template().parts().stream().flatMap(this::known).toList();
    Optional<Known> empty = empty(parts);
    if (empty.isPresent()) {
      borrow(empty.get());
      actions.add(attribute(index).remove());
      return;
    }
    if (parts.size() < index.template().parts().size()) {
      throw unknown(index);
    }
    Map<String, AttributeValue> values = new HashMap<>(key);
    for (Known each : parts) {
      borrow(each);
      values.put(each.part().attribute(), each.value());
    }
    actions.add(attribute(index).set(text(index, values)));
  }

  /** A part that decides alone that there is no key: best one that is not borrowed. */
  private static Optional<Known> empty(List<Known> parts) {
    return parts.stream()
        .filter(part -> part.value() == null)
        .min((a, b) -> Boolean.compare(a.borrowed() != null, b.borrowed() != null));
  }

  private void borrow(Known part) {
    if (part.borrowed() != null) {
      borrowed.put(part.borrowed().attribute(), part.borrowed());
    }
  }

  /** What {@code part} is after the update; empty: that is unknown. */
  private Stream<Known> known(KeyAttribute<?> part) {
    String name = part.attribute();
    AttributeValue otherwise = table.schema().defaults().get(name);
    Change<M> change = changes.get(name);
    if (change == null && known.containsKey(name)) {
      return Stream.of(new Known(part, known.get(name), null));
    }
    if (change != null && change.replaces()) {
      return Stream.of(new Known(part, BorrowedPart.read(change.after(null), otherwise), null));
    }
    if (record == null || (change != null && !change.readsItselfAtMost())) {
      return Stream.empty();
    }
    before = before == null ? record.get() : before;
    AttributeValue found = before.get(name);
    AttributeValue after = change == null ? found : change.after(found);
    return Stream.of(
        new Known(
            part,
            BorrowedPart.read(after, otherwise),
            new BorrowedPart(name, found, otherwise, change != null)));
  }

  private StoredAttribute<M> attribute(IndexTemplate index) {
    return new StoredAttribute<>(index.attribute());
  }

  private AttributeValue text(IndexTemplate index, Map<String, AttributeValue> parts) {
    AttributeValue text = Objects.requireNonNull(index.of(parts));
    ItemRules.checkStored(table, key, Map.of(index.attribute(), text));
    return text;
  }

  private IllegalArgumentException unknown(IndexTemplate index) {
    List<KeyAttribute<?>> parts = index.template().parts();
    return new IllegalArgumentException(
        "table %s, key %s: the update changes %s, so it changes %s, a key of index %s, too; but it does not know %s. %s"
            .formatted(
                table.table(),
                table.keyText(key),
                names(parts.stream().filter(part -> changes.containsKey(part.attribute()))),
                index.attribute(),
                index.index(),
                names(parts.stream().filter(part -> known(part).findAny().isEmpty())),
                creates
                    ? "An upsert may create the item: set all parts of the key to values"
                    : "Set all parts of the key to values, or ask for what they are in when(…), or"
                        + " update the record"));
  }

  private static String names(Stream<KeyAttribute<?>> parts) {
    return parts.map(KeyAttribute::attribute).collect(joining(", "));
  }
}
