package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.TableSchema;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Leaves out the items of other types than those that are asked for.
 *
 * @param condition what DynamoDB can tell of them, which is never all; null: nothing
 * @param passes tells the rest, of the items that DynamoDB returns
 */
record TypeFilter(@Nullable Condition<?> condition, Predicate<StoredItem> passes) {

  /** What {@code source} has to leave out for one type of several; null: it meets no others. */
  static @Nullable TypeFilter of(ReadSource source, TableContext<?> table) {
    TableSchema<?> schema = table.schema();
    return schema.isShared() && source.isMixed(table)
        ? new TypeFilter(condition(source, table), schema::has)
        : null;
  }

  private static @Nullable Condition<?> condition(ReadSource source, TableContext<?> table) {
    String attribute = source.typeAttribute(table);
    if (attribute == null || source.unfilterable(table).contains(attribute)) {
      return null;
    }
    StoredAttribute<Object> type = new StoredAttribute<>(attribute);
    AttributeValue name = AttributeValue.fromS(table.schema().typeName());
    return type.eq(name).or(type.notExists()); // others than us may not write it
  }
}
