package io.dynamodel.engine.table;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.Update;
import io.dynamodel.engine.item.Nesting;
import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.ItemWrite;
import io.dynamodel.engine.request.WriteCondition;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what the write of an item changes, without changing anything. */
public final class WritePlan {

  private final Table table;
  private final TableDefinition definition;
  private final IndexKeys indexKeys;

  private WritePlan(Table table) {
    this.table = table;
    this.definition = table.definition();
    this.indexKeys = new IndexKeys(definition);
  }

  /**
   * Makes all checks of a write that need its table: of keys, of the condition, of the size.
   *
   * @throws ServiceException if the service refuses it, or the condition does not hold
   */
  public static Change of(Table table, ItemWrite write) {
    WritePlan plan = new WritePlan(table);
    if (write instanceof ItemWrite.Put put) {
      return plan.put(put);
    }
    if (write instanceof ItemWrite.Insert insert) {
      return plan.insert(insert);
    }
    if (write instanceof ItemWrite.Update update) {
      return plan.update(update);
    }
    if (write instanceof ItemWrite.Delete delete) {
      ItemKey key = PrimaryKey.of(plan.definition, delete.key());
      return new Change(key, plan.before(key, delete.condition()), null);
    }
    ItemKey key = PrimaryKey.of(plan.definition, write.keyed());
    StoredItem same = plan.before(key, write.condition());
    return new Change(key, same, same);
  }

  /**
   * The place of the item that is written.
   *
   * @throws ServiceException if the key is refused
   */
  public static ItemKey key(Table table, ItemWrite write) {
    return write instanceof ItemWrite.Put || write instanceof ItemWrite.Insert
        ? PrimaryKey.ofItem(table.definition(), write.keyed())
        : PrimaryKey.of(table.definition(), write.keyed());
  }

  private Change put(ItemWrite.Put put) {
    return whole(put.item(), put.condition());
  }

  private Change insert(ItemWrite.Insert insert) {
    Change change = whole(insert.item(), insert.condition());
    if (change.before() != null) {
      throw ServiceException.of("DuplicateItemException", "Duplicate primary key exists in table");
    }
    return change;
  }

  private Change whole(Map<String, Value> item, WriteCondition condition) {
    ItemKey key = PrimaryKey.ofItem(definition, item);
    indexKeys.checkItem(item);
    StoredItem before = before(key, condition);
    StoredItem after = StoredItem.of(key, item);
    checkSize(after, "Item size has exceeded the maximum allowed size");
    return new Change(key, before, after);
  }

  private Change update(ItemWrite.Update write) {
    ItemKey key = PrimaryKey.of(definition, write.key());
    checkUpdate(write.update());
    StoredItem before = before(key, write.condition());
    Map<String, Value> base = before == null ? write.key() : before.attributes();
    Map<String, Value> item = write.update().apply(base);
    Nesting.check(item);
    indexKeys.checkUpdated(write.update().topLevelAttributes(), item);
    StoredItem after = StoredItem.of(key, item);
    checkSize(after, "Item size to update has exceeded the maximum allowed size");
    return new Change(key, before, after);
  }

  private void checkUpdate(Update update) {
    for (String name : definition.keys().attributes()) {
      if (update.topLevelAttributes().contains(name)) {
        throw ServiceException.invalidParameter(
            "Cannot update attribute " + name + ". This attribute is part of the key");
      }
    }
    indexKeys.checkTypes(update.types());
    indexKeys.checkScalars(update.nestedAttributes());
  }

  /** The item that is there, for which the condition must hold. */
  private @Nullable StoredItem before(ItemKey key, WriteCondition required) {
    StoredItem before = table.get(key, true);
    Condition condition = required.condition();
    Map<String, Value> attributes = before == null ? Map.of() : before.attributes();
    if (condition == null || condition.matches(attributes)) {
      return before;
    }
    Map<String, Json> details =
        before != null && required.tellsItem() ? Map.of("Item", Values.json(attributes)) : Map.of();
    throw ServiceException.of(
        "ConditionalCheckFailedException", "The conditional request failed", details);
  }

  /** The entries in local indexes count as parts of the item. */
  private void checkSize(StoredItem item, String problem) {
    int size = item.size();
    for (IndexDefinition index : definition.indexes()) {
      IndexEntry entry = index.isGlobal() ? null : IndexEntry.of(index, definition, item);
      size += entry == null ? 0 : Sizes.of(entry.attributes());
    }
    if (size > Sizes.MAX_ITEM) {
      throw ServiceException.validation(problem);
    }
  }
}
