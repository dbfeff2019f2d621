package io.dynamodel.internal.write;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.ItemRules;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can be said of the actions of an update before they are sent. */
final class UpdateRules {
  private UpdateRules() {}

  /** Checks the keys, that there is something to do, and what is stored as it is. */
  static <M> void check(
      TableContext<M> table, Map<String, AttributeValue> key, List<Change<M>> actions) {
    // Without actions, an update of an item whose version or time is kept is a touch.
    TableSchema<M> schema = table.schema();
    if (actions.isEmpty() && schema.version() == null && schema.updatedAt() == null) {
      throw new IllegalArgumentException(
          "table %s, key %s: an update needs at least one action: call apply"
              .formatted(table.table(), table.keyText(key)));
    }
    KeyRules.checkWritten(table, key);
    actions.forEach(action -> checkNoKey(table, action));
    ItemRules.checkStored(table, key, stored(actions));
  }

  private static void checkNoKey(TableContext<?> table, Change<?> action) {
    String name = action.path().topLevelName();
    if (table.schema().isOfKey(name)) {
      throw new IllegalArgumentException(
          "table %s: %s is a %s of the table and can't be changed: put a new item and delete the old"
                  .formatted(
                      table.table(),
                      name,
                      table.keyNames().contains(name) ? "key" : "part of a key")
              + " one");
    }
  }

  /** The attributes that the actions store as a whole. */
  static Map<String, AttributeValue> stored(List<? extends Change<?>> actions) {
    Map<String, AttributeValue> stored = new HashMap<>();
    for (Change<?> action : actions) {
      if (action.path().isTopLevel()) {
        action.value().ifPresent(value -> stored.put(action.path().topLevelName(), value));
      }
    }
    return stored;
  }

  /** Checks that the actions leave nothing out that an item which they create has to have. */
  static <M> void checkComplete(
      TableContext<M> table, Map<String, AttributeValue> key, List<Change<M>> actions) {
    List<String> missing = new ArrayList<>(table.schema().required());
    missing.removeIf(table.schema()::isOfKey);
    for (Change<M> action : actions) {
      if (!action.path().isTopLevel()) {
        throw new IllegalArgumentException(
            "table %s: an upsert may create the item, so it can't change %s below its attribute"
                .formatted(table.table(), action.path()));
      }
      if (action.upsertParent().isPresent()) {
        throw new IllegalArgumentException(
            "table %s: an upsert may create the item, so it has to set %s as a whole"
                .formatted(table.table(), action.path()));
      }
      if (action.creates()) {
        missing.remove(action.path().topLevelName());
      }
    }
    if (!missing.isEmpty()) {
      throw table.placed(
          new ItemValidationException(
              "an upsert may create the item: it has to set the required attributes " + missing),
          table.keyText(key));
    }
  }

  /** The actions, and what the item has of those attributes that they leave alone. */
  static <M> List<Change<M>> withCreated(
      TableContext<M> table, Map<String, AttributeValue> key, List<Change<M>> actions) {
    Map<String, AttributeValue> created = new LinkedHashMap<>(table.schema().created(key));
    actions.forEach(action -> created.remove(action.path().topLevelName()));
    return with(
        actions,
        created.entrySet().stream()
            .map(each -> new StoredAttribute<M>(each.getKey()).setIfAbsent(each.getValue()))
            .toList());
  }

  /** The ones and the others. */
  static <M> List<Change<M>> with(List<Change<M>> actions, List<Change<M>> more) {
    List<Change<M>> all = new ArrayList<>(actions);
    all.addAll(more);
    return List.copyOf(all);
  }
}
