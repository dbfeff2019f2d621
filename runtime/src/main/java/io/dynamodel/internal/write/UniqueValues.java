package io.dynamodel.internal.write;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ConditionParts;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Canonical;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.schema.UniqueSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The unique values of one item.
 *
 * @param item as it is stored, or taken to be; null: there is no item
 * @param <M> the model
 */
record UniqueValues<M>(TableContext<M> table, @Nullable Map<String, AttributeValue> item) {

  /** The guards of the values by their keys. */
  Map<TableKey, Guard> guards() {
    return item == null ? Map.of() : Guard.of(table, item);
  }

  /** That the stored item has these, and no others; or that there is none, either. */
  Condition<M> condition() {
    StoredAttribute<M> partition = new StoredAttribute<>(table.keyNames().get(0));
    if (item == null) {
      return partition.notExists();
    }
    List<Condition<M>> same = table.schema().uniqueNames().stream().map(this::same).toList();
    Condition<M> all = Condition.allOf(same);
    return ConditionParts.equalities(all).isEmpty() ? partition.exists().and(all) : all;
  }

  private Condition<M> same(String name) {
    StoredAttribute<M> attribute = new StoredAttribute<>(name);
    AttributeValue value = value(item, name);
    return value == null ? attribute.isAbsentOrNull() : attribute.eq(value);
  }

  /** That another item is gone, or does not have the value that this has of {@code unique}. */
  Condition<M> areLost(UniqueSchema unique) {
    List<Condition<M>> same =
        table.schema().uniqueNames().stream()
            .filter(name -> name.equals(unique.attribute()) || unique.scope().contains(name))
            .map(this::same)
            .toList();
    return new StoredAttribute<M>(table.keyNames().get(0))
        .notExists()
        .or(Condition.allOf(same).not());
  }

  /** Whether this holds for {@code found}; null: there is no item. */
  boolean areIn(@Nullable Map<String, AttributeValue> found) {
    boolean bothThere = item != null && found != null;
    boolean noneThere = item == null && found == null;
    return (bothThere || noneThere)
        && table.schema().uniqueNames().stream()
            .allMatch(name -> equal(value(item, name), value(found, name)));
  }

  private static @Nullable AttributeValue value(
      @Nullable Map<String, AttributeValue> item, String name) {
    AttributeValue value = item == null ? null : item.get(name);
    return value == null || AttributeValues.isNull(value) ? null : value;
  }

  private static boolean equal(@Nullable AttributeValue first, @Nullable AttributeValue second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return Canonical.of(first).equals(Canonical.of(second));
  }
}
