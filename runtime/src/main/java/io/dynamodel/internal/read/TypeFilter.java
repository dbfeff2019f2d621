package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import java.util.List;
import java.util.Optional;
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

  private static @Nullable Condition<Object> condition(ReadSource source, TableContext<?> table) {
    List<String> unfilterable = source.unfilterable(table);
    String attribute = source.typeAttribute(table);
    if (attribute != null && !unfilterable.contains(attribute)) {
      StoredAttribute<Object> type = new StoredAttribute<>(attribute);
      AttributeValue name = AttributeValue.fromS(table.schema().typeName());
      return type.eq(name).or(type.notExists()); // others than us may not write it
    }
    return table.schema().key().stream()
        .filter(key -> !unfilterable.contains(key.attribute()))
        .flatMap(key -> beginsWith(key).stream())
        .reduce(Condition::and)
        .orElse(null);
  }

  /** That the key begins as those of the type do: less is sent then. */
  private static Optional<Condition<Object>> beginsWith(KeySource key) {
    return key instanceof KeyTemplate template && !template.prefix().isEmpty()
        ? Optional.of(
            new StoredAttribute<>(key.attribute())
                .beginsWith(AttributeValue.fromS(template.prefix())))
        : Optional.empty();
  }
}
