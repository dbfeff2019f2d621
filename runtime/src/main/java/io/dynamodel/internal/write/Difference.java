package io.dynamodel.internal.write;

import io.dynamodel.expression.Change;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Canonical;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What two items of a model differ in, by top-level attributes. The version and the times, which
 * the runtime keeps, are left out, and so are counts, which updates alone change.
 *
 * @param before one of them
 * @param after the other one
 * @param names the stored names of the attributes that are not equal
 */
public record Difference(
    Map<String, AttributeValue> before, Map<String, AttributeValue> after, Set<String> names) {

  /** Of items with those attributes alone that the model maps. */
  public static Difference of(
      TableSchema<?> schema,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> after) {
    Set<String> names = new HashSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeAll(schema.kept());
    names.removeAll(schema.counters());
    names.removeIf(name -> equal(before.get(name), after.get(name)));
    return new Difference(before, after, Set.copyOf(names));
  }

  private static boolean equal(@Nullable AttributeValue first, @Nullable AttributeValue second) {
    return first != null && second != null && Canonical.of(first).equals(Canonical.of(second));
  }

  /** Without what other attributes decide. */
  Difference withoutIndexKeys(TableSchema<?> schema) {
    if (schema.indexTemplates().isEmpty()) {
      return this;
    }
    Set<String> own = new HashSet<>(names);
    schema.indexTemplates().forEach(index -> own.remove(index.attribute()));
    return new Difference(before, after, Set.copyOf(own));
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** What makes the second item of the first: in the order of their names. */
  <M> List<Change<M>> actions() {
    List<Change<M>> actions = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      StoredAttribute<M> attribute = new StoredAttribute<>(name);
      AttributeValue value = after.get(name);
      actions.add(value == null ? attribute.remove() : attribute.set(value));
    }
    return actions;
  }
}
