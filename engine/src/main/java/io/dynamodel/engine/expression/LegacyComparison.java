package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of one attribute in an older parameter. Null is what the request does not say.
 *
 * @param operator {@code ComparisonOperator}
 * @param values {@code AttributeValueList}
 * @param value {@code Value}, in {@code Expected} only
 * @param exists {@code Exists}, in {@code Expected} only
 */
public record LegacyComparison(
    @Nullable Operator operator,
    @Nullable List<Value> values,
    @Nullable Value value,
    @Nullable Boolean exists) {

  /** One of a filter or of key conditions. */
  public static LegacyComparison of(Operator operator, @Nullable List<Value> values) {
    return new LegacyComparison(operator, values, null, null);
  }

  /** The values to compare with, if any. */
  List<Value> operands() {
    if (values != null) {
      return values;
    }
    return value == null ? List.of() : List.of(value);
  }
}
