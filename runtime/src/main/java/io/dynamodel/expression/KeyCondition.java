package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.exception.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which keys a query reads. For the runtime.
 *
 * @param partition the values of the partition key's attributes
 * @param sort what the sort key must be: nothing, parts that are equal to values, and after them
 *     perhaps another condition on the next part
 */
@Internal
public record KeyCondition(Map<String, AttributeValue> partition, List<SortCondition> sort) {
  static final String NEVER = "never";

  public KeyCondition {
    partition = Collections.unmodifiableMap(new LinkedHashMap<>(partition));
    sort = List.copyOf(sort);
  }

  /** The whole partition. */
  public static KeyCondition of(Map<String, AttributeValue> partition) {
    return new KeyCondition(partition, List.of());
  }

  /** This, and {@code next} on the sort key or on its next part. */
  public KeyCondition and(SortCondition next) {
    List<SortCondition> all = new ArrayList<>(sort);
    all.add(next);
    return new KeyCondition(partition, all);
  }

  /** This, with {@code next} as the only condition on the sort key; null: with none. */
  public KeyCondition sorted(@Nullable SortCondition next) {
    return new KeyCondition(partition, next == null ? List.of() : List.of(next));
  }

  /** Whether no key can have it. */
  public boolean neverHolds() {
    return sort.stream().anyMatch(SortCondition.Never.class::isInstance);
  }

  /** The KeyConditionExpression. What names and values look like is given. */
  String text(Function<String, String> names, Function<AttributeValue, String> values) {
    if (neverHolds()) {
      return NEVER;
    }
    StringJoiner text = new StringJoiner(" AND ");
    partition.forEach((name, value) -> text.add(names.apply(name) + " = " + values.apply(value)));
    sort.forEach(condition -> text.add(condition.text(names, values)));
    return text.toString();
  }

  /** The expression with names and values in place, long values shortened. */
  @Override
  public String toString() {
    return text(Problem::shortened, ReadableValue::of);
  }
}
