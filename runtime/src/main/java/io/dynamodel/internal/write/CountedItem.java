package io.dynamodel.internal.write;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Canonical;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The item of a record with counters, and how it is put over one whose counts are to stay. */
final class CountedItem {
  private CountedItem() {}

  /** Sets what {@code item} has, removes what it lacks, and sets counts where there are none. */
  static <M> List<Change<M>> actions(TableContext<M> table, Map<String, AttributeValue> item) {
    TableSchema<M> schema = table.schema();
    List<String> others = new ArrayList<>(schema.keyNames());
    schema.indexTemplates().forEach(index -> others.add(index.attribute()));
    List<Change<M>> actions = new ArrayList<>();
    for (String name : schema.mapped()) {
      if (!others.contains(name)) {
        actions.add(action(schema, name, item));
      }
    }
    actions.addAll(IndexKeys.ofUpsert(table, table.keyOf(item), actions));
    return List.copyOf(actions);
  }

  private static <M> Change<M> action(
      TableSchema<M> schema, String name, Map<String, AttributeValue> item) {
    StoredAttribute<M> attribute = new StoredAttribute<>(name);
    AttributeValue value = item.get(name);
    if (value == null) {
      return attribute.remove();
    }
    return schema.counters().contains(name) ? attribute.setIfAbsent(value) : attribute.set(value);
  }

  /** Whether {@code found} is what a put of {@code item} leaves, whatever the counts were. */
  static boolean isLeft(
      TableSchema<?> schema, Map<String, AttributeValue> item, Map<String, AttributeValue> found) {
    return Canonical.of(given(schema, item)).equals(Canonical.of(given(schema, found)));
  }

  /** What the put alone says. */
  private static Map<String, AttributeValue> given(
      TableSchema<?> schema, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> given = new LinkedHashMap<>(item);
    given.keySet().retainAll(schema.mapped());
    given.keySet().removeAll(schema.counters());
    return given;
  }
}
