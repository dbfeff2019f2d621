package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.expression.LegacyConditions.Joined;
import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyConditionsTest {

  private static final String INVALID = "One or more parameter values were invalid: ";

  private static final Map<String, Value> ITEM =
      Texts.item("{'n': {'N': '10'}, 's': {'S': 'text'}, 'ss': {'SS': ['x']}, 'l': {'L': []}}");

  /** Values as a JSON list, without its brackets. */
  private static List<Value> values(@Nullable String json) {
    if (json == null) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    Value list = Texts.value("{'L': [" + json + "]}");
    if (list instanceof Value.L l) {
      values.addAll(l.elements());
    }
    return values;
  }

  private static Map<String, LegacyComparison> on(
      String attribute, Operator operator, @Nullable String json) {
    return Map.of(attribute, LegacyComparison.of(operator, values(json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          n      | EQ           | {'N': '10.0'}              | true
          n      | EQ           | {'S': '10'}                | false
          n      | NE           | {'S': '10'}                | true
          absent | NE           | {'S': '10'}                | true
          absent | EQ           | {'S': '10'}                | false
          n      | LT           | {'N': '9'}                 | false
          n      | LE           | {'N': '10'}                | true
          n      | GT           | {'N': '9'}                 | true
          n      | GE           | {'N': '11'}                | false
          n      | NOT_NULL     |                            | true
          n      | NULL         |                            | false
          absent | NULL         |                            | true
          s      | CONTAINS     | {'S': 'ex'}                | true
          ss     | CONTAINS     | {'S': 'x'}                 | true
          s      | NOT_CONTAINS | {'S': 'ex'}                | false
          s      | NOT_CONTAINS | {'S': 'no'}                | true
          absent | NOT_CONTAINS | {'S': 'no'}                | false
          s      | BEGINS_WITH  | {'S': 'te'}                | true
          n      | IN           | {'N': '1'}, {'N': '10'}    | true
          n      | IN           | {'N': '1'}                 | false
          n      | BETWEEN      | {'N': '1'}, {'N': '10'}    | true
          n      | BETWEEN      | {'S': '1'}, {'S': '9'}     | false
          """)
  void filter(String attribute, Operator operator, @Nullable String json, boolean matches) {
    Condition condition = LegacyConditions.filter(on(attribute, operator, json), Joined.AND);
    assertThat(condition.matches(ITEM)).isEqualTo(matches);
    assertThat(condition.topLevelAttributes()).containsExactly(attribute);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          EQ          |                         | Invalid number of argument(s) for the EQ ComparisonOperator
          EQ          | {'N': '1'}, {'N': '2'}  | Invalid number of argument(s) for the EQ ComparisonOperator
          NULL        | {'N': '1'}              | Invalid number of argument(s) for the NULL ComparisonOperator
          IN          |                         | Invalid number of argument(s) for the IN ComparisonOperator
          BETWEEN     | {'N': '1'}              | Invalid number of argument(s) for the BETWEEN ComparisonOperator
          IN          | {'N': '1'}, {'S': '1'}  | AttributeValues inside AttributeValueList must be of same type
          EQ          | {'M': {}}               | ComparisonOperator EQ is not valid for M AttributeValue type
          LT          | {'SS': ['x']}           | ComparisonOperator LT is not valid for SS AttributeValue type
          CONTAINS    | {'BOOL': true}          | ComparisonOperator CONTAINS is not valid for BOOL AttributeValue type
          BEGINS_WITH | {'N': '1'}              | ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type
          """)
  void refusedFilters(Operator operator, @Nullable String json, String problem) {
    Map<String, LegacyComparison> comparisons = on("a", operator, json);
    assertThat(Texts.errorOf(() -> LegacyConditions.filter(comparisons, Joined.AND)))
        .isEqualTo(INVALID + problem);
    assertThat(Texts.errorOf(() -> LegacyConditions.keys(comparisons)))
        .isEqualTo(INVALID + problem);
  }

  @Test
  void boundsOfBetween() {
    String problem =
        "The BETWEEN condition was provided a range where the lower bound is greater than the"
            + " upper bound";
    Map<String, LegacyComparison> range = on("a", Operator.BETWEEN, "{'N': '10'}, {'N': '9'}");
    assertThat(Texts.errorOf(() -> LegacyConditions.filter(range, Joined.AND))).isEqualTo(problem);
    assertThat(Texts.errorOf(() -> LegacyConditions.expected(range, Joined.AND)))
        .isEqualTo(problem);
  }

  @Test
  void joined() {
    Map<String, LegacyComparison> comparisons = new LinkedHashMap<>();
    comparisons.putAll(on("n", Operator.EQ, "{'N': '10'}"));
    comparisons.putAll(on("s", Operator.EQ, "{'S': 'no'}"));
    assertThat(LegacyConditions.filter(comparisons, Joined.AND).matches(ITEM)).isFalse();
    assertThat(LegacyConditions.filter(comparisons, Joined.OR).matches(ITEM)).isTrue();
    assertThat(Texts.errorOf(() -> LegacyConditions.checkJoined(comparisons)))
        .isEqualTo("no error");
    assertThat(Texts.errorOf(() -> LegacyConditions.checkJoined(on("n", Operator.NULL, null))))
        .isEqualTo(
            INVALID
                + "ConditionalOperator can only be used when Filter or Expected has two or more"
                + " elements");
    assertThat(Texts.errorOf(() -> LegacyConditions.checkJoined(null)))
        .isEqualTo(INVALID + "ConditionalOperator cannot be used without Filter or Expected");
  }

  @Test
  void keyConditions() {
    Map<String, LegacyComparison> comparisons = new LinkedHashMap<>();
    comparisons.putAll(on("pk", Operator.EQ, "{'S': 'x'}"));
    comparisons.putAll(on("sk", Operator.NOT_NULL, null));
    List<KeyCondition> keys = LegacyConditions.keys(comparisons);
    assertThat(keys).extracting(KeyCondition::attribute).containsExactly("pk", "sk");
    assertThat(keys).extracting(key -> key.operator().isIndexable()).containsExactly(true, false);
  }

  private static Map<String, LegacyComparison> expected(
      @Nullable Operator operator,
      @Nullable String values,
      @Nullable String value,
      @Nullable Boolean exists) {
    return Map.of(
        "n",
        new LegacyComparison(
            operator,
            values == null ? null : values(values),
            value == null ? null : Texts.value(value),
            exists));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          EQ | {'N': '1'} | {'N': '1'} |       | Value and AttributeValueList cannot be used together for Attribute: n
          EQ | {'N': '1'} |            | true  | Exists and ComparisonOperator cannot be used together for Attribute: n
          EQ |            |            |       | Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: n
          NULL |          | {'N': '1'} |       | Invalid number of argument(s) for the NULL ComparisonOperator
          IN | {'N': '1'}, {'S': '1'} | |      | AttributeValues inside AttributeValueList must be of same type
             | {'N': '1'} |            |       | AttributeValueList can only be used with a ComparisonOperator for Attribute: n
             |            |            |       | Value must be provided when Exists is null for Attribute: n
             |            |            | true  | Value must be provided when Exists is true for Attribute: n
             |            | {'N': '1'} | false | Value cannot be used when Exists is false for Attribute: n
          """)
  void refusedExpectations(
      @Nullable Operator operator,
      @Nullable String values,
      @Nullable String value,
      @Nullable Boolean exists,
      String problem) {
    assertThat(
            Texts.errorOf(
                () ->
                    LegacyConditions.expected(
                        expected(operator, values, value, exists), Joined.AND)))
        .isEqualTo(INVALID + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
               |            | {'N': '10'} |       | true
               |            | {'N': '11'} |       | false
               |            | {'N': '10'} | true  | true
               |            | {'N': '11'} | true  | false
               |            |             | false | false
          GT   |            | {'N': '9'}  |       | true
          GT   | {'N': '9'} |             |       | true
          NULL |            |             |       | false
          """)
  void expectations(
      @Nullable Operator operator,
      @Nullable String values,
      @Nullable String value,
      @Nullable Boolean exists,
      boolean matches) {
    Condition condition =
        LegacyConditions.expected(expected(operator, values, value, exists), Joined.AND);
    assertThat(condition.matches(ITEM)).isEqualTo(matches);
  }
}
