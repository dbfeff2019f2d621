package io.dynamodel.internal.write;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.ItemRules;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexTemplate;
import io.dynamodel.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of indexes of an item that are not what its parts make, and how they are written.
 *
 * @param item as it is stored
 * @param wrong the keys
 */
public record IndexKeyMend<M>(
    TableContext<M> table, Map<String, AttributeValue> item, List<WrongKey> wrong) {
  private static final int MOST = 10;

  /**
   * A key that is not what its parts make.
   *
   * @param stored what it is; null: absent
   * @param made what the parts make; null: nothing
   * @param problem why they make nothing that could be a key; null: none
   */
  public record WrongKey(
      IndexTemplate index,
      @Nullable AttributeValue stored,
      @Nullable AttributeValue made,
      @Nullable String problem) {}

  /** Of an item as it is stored. */
  public static <M> IndexKeyMend<M> of(TableContext<M> table, Map<String, AttributeValue> item) {
    List<WrongKey> wrong = new ArrayList<>();
    for (IndexTemplate index : table.schema().indexTemplates()) {
      AttributeValue stored = item.get(index.attribute());
      try {
        AttributeValue made = index.of(table.schema().completed(item));
        if (made != null) {
          ItemRules.checkStored(table, item, Map.of(index.attribute(), made));
        }
        if (!Objects.equals(stored, made)) {
          wrong.add(new WrongKey(index, stored, made, null));
        }
      } catch (AttributeException e) {
        wrong.add(new WrongKey(index, stored, null, table.placed(e, null).getMessage()));
      }
    }
    return new IndexKeyMend<>(table, item, List.copyOf(wrong));
  }

  /** Those that can be written. */
  private List<WrongKey> writable() {
    return wrong.stream().filter(key -> key.problem() == null).toList();
  }

  /** Writes the keys; gives whether they are what the parts make, or the item is gone. */
  public Work<Boolean> write() {
    return write(MOST);
  }

  private Work<Boolean> write(int tries) {
    if (writable().isEmpty() || tries == 0) {
      return Work.done(writable().isEmpty());
    }
    return Work.of(UpdateItem.refused(update()))
        .then(
            refused -> {
              Map<String, AttributeValue> now = refused.isEmpty() ? null : refused.get().item();
              return now == null ? Work.done(true) : of(table, now).write(tries - 1);
            });
  }

  /** Writes the keys if their parts are as they were read. */
  private UpdateWrite<M> update() {
    Map<String, AttributeValue> key = table.keyOf(item);
    List<Change<M>> actions = new ArrayList<>();
    Map<String, BorrowedPart> parts = new LinkedHashMap<>();
    for (WrongKey each : writable()) {
      StoredAttribute<M> attribute = new StoredAttribute<>(each.index().attribute());
      actions.add(each.made() == null ? attribute.remove() : attribute.set(each.made()));
      for (KeyAttribute<?> part : each.index().template().parts()) {
        String name = part.attribute();
        if (!table.schema().unstored().contains(name) && !key.containsKey(name)) {
          parts.put(name, new BorrowedPart(name, item.get(name), null, true));
        }
      }
    }
    Condition<M> asRead = new StoredAttribute<M>(table.keyNames().get(0)).exists();
    for (BorrowedPart part : parts.values()) {
      asRead = asRead.and(part.condition());
    }
    return new UpdateWrite<>(
        table, key, actions, asRead, refused -> table.conditionFailed(key, refused));
  }
}
