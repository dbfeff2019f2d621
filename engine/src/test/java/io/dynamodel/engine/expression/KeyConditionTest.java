package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyConditionTest {

  private static String shown(KeyCondition condition) {
    return condition.attribute() + " " + condition.operator() + " " + condition.values().size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pk = :s                                | pk EQ 1
          :s = pk                                | pk EQ 1
          (pk = :s) AND (sk < :n)                | pk EQ 1, sk LT 1
          (pk = :s AND (:n <= sk))               | pk EQ 1, sk GE 1
          sk BETWEEN :n AND :two AND pk = :s     | sk BETWEEN 2, pk EQ 1
          #a = :s AND begins_with(sk, :s)        | a EQ 1, sk BEGINS_WITH 1
          a = :s and b = :s and c = :s and d > :n| a EQ 1, b EQ 1, c EQ 1, d GT 1
          """)
  void consistOf(String expression, String expected) {
    assertThat(
            KeyCondition.parse(expression, Texts.placeholders()).stream()
                .map(KeyConditionTest::shown)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a = :s OR b = :s             | Invalid operator used in KeyConditionExpression: OR
          NOT a = :s                   | Invalid operator used in KeyConditionExpression: NOT
          a = :s AND b IN (:n)         | Invalid operator used in KeyConditionExpression: IN
          a <> :s                      | Invalid operator used in KeyConditionExpression: <>
          attribute_exists(a)          | Invalid operator used in KeyConditionExpression: attribute_exists
          attribute_not_exists(a)      | Invalid operator used in KeyConditionExpression: attribute_not_exists
          contains(a, :s)              | Invalid operator used in KeyConditionExpression: contains
          a = :s AND a > :n            | KeyConditionExpressions must only contain one condition per key
          a.b = :s                     | KeyConditionExpressions cannot have conditions on nested attributes
          a[0] = :s                    | KeyConditionExpressions cannot have conditions on nested attributes
          size(a) = :n                 | KeyConditionExpressions cannot contain nested operations
          a = size(:s)                 | KeyConditionExpressions cannot contain nested operations
          a = b                        | Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition
          a BETWEEN b AND :n           | Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition
          :s = :n                      | Invalid condition in KeyConditionExpression: No key attribute specified
          :n BETWEEN a AND b           | Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first operand
          begins_with(:s, a)           | Invalid condition in KeyConditionExpression: begins_with operator must have the key attribute as its first operand
          a > :m                       | Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: >, operand type: M
          a =                          | Invalid KeyConditionExpression: Syntax error; token: "<EOF>", near: "="
          """,
      quoteCharacter = '`')
  void refused(String expression, String problem) {
    assertThat(Texts.errorOf(() -> KeyCondition.parse(expression, Texts.placeholders())))
        .isEqualTo(problem);
  }

  @Test
  void typesThatAreNamed() {
    assertThat(
            Texts.errorOf(
                () ->
                    KeyCondition.parse(
                        "attribute_type(a, :t)", Texts.values("{':t': {'S': 'S'}}"))))
        .isEqualTo("Invalid operator used in KeyConditionExpression: attribute_type");
  }

  @Test
  void matching() {
    KeyCondition condition =
        KeyCondition.parse("a BETWEEN :n AND :two", Texts.placeholders()).get(0);
    assertThat(condition.matches(Texts.value("{'N': '1.5'}"))).isTrue();
    assertThat(condition.matches(Texts.value("{'N': '2.5'}"))).isFalse();
    assertThat(condition.matches(null)).isFalse();
  }
}
