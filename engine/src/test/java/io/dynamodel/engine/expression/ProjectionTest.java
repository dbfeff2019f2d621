package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.item.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

  private static final Map<String, Value> ITEM =
      Texts.item(
          """
          {'a': {'S': 'x'}, 'm': {'M': {'k': {'N': '1'}, 'o': {'N': '2'}, 'm': {'M': {'k': {'S': 'deep'}}}}},
           'l': {'L': [{'S': 'zero'}, {'S': 'one'}, {'M': {'k': {'S': 'two'}, 'o': {'S': 'no'}}}]}, 'd.t': {'N': '0'}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a             | {'a': {'S': 'x'}}
          a, absent     | {'a': {'S': 'x'}}
          absent        | {}
          #dot          | {'d.t': {'N': '0'}}
          m.k           | {'m': {'M': {'k': {'N': '1'}}}}
          m.k, m.m.k    | {'m': {'M': {'k': {'N': '1'}, 'm': {'M': {'k': {'S': 'deep'}}}}}}
          m.absent      | {}
          a.k           | {}
          a[0]          | {}
          m[0]          | {}
          l.k           | {}
          l[1]          | {'l': {'L': [{'S': 'one'}]}}
          l[2], l[0]    | {'l': {'L': [{'S': 'zero'}, {'M': {'k': {'S': 'two'}, 'o': {'S': 'no'}}}]}}
          l[2].k, l[9]  | {'l': {'L': [{'M': {'k': {'S': 'two'}}}]}}
          l[9]          | {}
          m , l [ 0 ]   | {'m': {'M': {'k': {'N': '1'}, 'o': {'N': '2'}, 'm': {'M': {'k': {'S': 'deep'}}}}}, 'l': {'L': [{'S': 'zero'}]}}
          """)
  void gives(String expression, String expected) {
    Projection projection = Projection.parse(expression, Texts.placeholders());
    assertThat(projection.apply(ITEM)).isEqualTo(Texts.item(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          !!         | Syntax error; token: "!", near: "!!"
          a,         | Syntax error; token: "<EOF>", near: ","
          a b        | Syntax error; token: "b", near: "a b"
          a, :s      | Syntax error; token: ":s", near: ", :s"
          (a)        | Syntax error; token: "(", near: "(a"
          a[0        | Syntax error; token: "<EOF>", near: "0"
          size(a)    | Syntax error; token: "(", near: "size(a"
          a, status  | Attribute name is a reserved keyword; reserved keyword: status
          #zz, and   | Attribute name is a reserved keyword; reserved keyword: and
          #zz, a, a  | An expression attribute name used in the document path is not defined; attribute name: #zz
          a.b, b, #a | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a]
          a.b, a[1]  | Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [1]]
          """)
  void refused(String expression, String problem) {
    assertThat(Texts.errorOf(() -> Projection.parse(expression, Texts.placeholders())))
        .isEqualTo("Invalid ProjectionExpression: " + problem);
  }

  @Test
  void attributesToGet() {
    Projection projection = Projection.ofAttributes(List.of("a", "d.t", "status"));
    assertThat(projection.apply(ITEM))
        .isEqualTo(Texts.item("{'a': {'S': 'x'}, 'd.t': {'N': '0'}}"));
    assertThat(projection.topLevelAttributes()).containsExactlyInAnyOrder("a", "d.t", "status");
    assertThat(Texts.errorOf(() -> Projection.ofAttributes(List.of("a", "b", "a"))))
        .isEqualTo(
            "One or more parameter values were invalid: Duplicate value in attribute name: a");
  }
}
