package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.LegacyComparison;
import io.dynamodel.engine.expression.LegacyConditions;
import io.dynamodel.engine.expression.LegacyConditions.Joined;
import io.dynamodel.engine.expression.LegacyUpdate;
import io.dynamodel.engine.expression.Operator;
import io.dynamodel.engine.expression.Update;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that expressions have replaced. */
final class OlderParameters {

  private static final Member OPERATOR =
      Member.oneOf(
          "IN",
          "NULL",
          "BETWEEN",
          "LT",
          "NOT_CONTAINS",
          "EQ",
          "GT",
          "NOT_NULL",
          "NE",
          "LE",
          "BEGINS_WITH",
          "GE",
          "CONTAINS");

  static final Member CONDITIONAL_OPERATOR = Member.oneOf("OR", "AND");

  static final Member EXPECTED =
      Member.mapOf(
          Shape.struct("ExpectedAttributeValue")
              .with("AttributeValueList", Member.listOf(Member.value()))
              .with("ComparisonOperator", OPERATOR)
              .with("Exists", Member.bool())
              .with("Value", Member.value()));

  /** {@code KeyConditions}, {@code QueryFilter} and {@code ScanFilter}. */
  static final Member COMPARISONS =
      Member.mapOf(
          Shape.struct("Condition")
              .with("AttributeValueList", Member.listOf(Member.value()))
              .with("ComparisonOperator", OPERATOR.required()));

  static final Member ATTRIBUTE_UPDATES =
      Member.mapOf(
          Shape.struct("AttributeValueUpdate")
              .with("Action", Member.oneOf("ADD", "DELETE", "PUT"))
              .with("Value", Member.value()));

  static final Member ATTRIBUTES_TO_GET =
      Member.listOf(Member.text()).lengthFrom(1).lengthUpTo(255);

  private OlderParameters() {}

  /** Reads {@code Expected}, null if it is absent. */
  static @Nullable Condition expected(Input in) {
    Map<String, LegacyComparison> expected = optionalComparisons(in, "Expected");
    Joined joined = joined(in, expected);
    return expected == null ? null : LegacyConditions.expected(expected, joined);
  }

  /**
   * Reads the operator that joins comparisons. {@code comparisons} is null if the request has none.
   */
  static Joined joined(Input in, @Nullable Map<String, LegacyComparison> comparisons) {
    String operator = in.optionalText("ConditionalOperator");
    if (operator == null) {
      return Joined.AND;
    }
    LegacyConditions.checkJoined(comparisons);
    return Joined.valueOf(operator);
  }

  /** The comparisons of a parameter by their attributes, null if it is not there. */
  static @Nullable Map<String, LegacyComparison> optionalComparisons(Input in, String parameter) {
    if (!in.has(parameter)) {
      return null;
    }
    Map<String, LegacyComparison> comparisons = new LinkedHashMap<>();
    in.inputsByName(parameter)
        .forEach((attribute, each) -> comparisons.put(attribute, comparison(each)));
    return comparisons;
  }

  private static LegacyComparison comparison(Input in) {
    String operator = in.optionalText("ComparisonOperator");
    return new LegacyComparison(
        operator == null ? null : Operator.valueOf(operator),
        in.has("AttributeValueList") ? in.values("AttributeValueList") : null,
        in.optionalValue("Value"),
        in.optionalFlag("Exists"));
  }

  /** Reads {@code AttributeUpdates}: an update without actions if it is absent. */
  static Update updates(Input in) {
    Map<String, LegacyUpdate> updates = new LinkedHashMap<>();
    in.inputsByName("AttributeUpdates")
        .forEach(
            (attribute, each) ->
                updates.put(
                    attribute,
                    new LegacyUpdate(
                        LegacyUpdate.Verb.valueOf(each.text("Action", "PUT")),
                        each.optionalValue("Value"))));
    return LegacyUpdate.update(updates);
  }
}
