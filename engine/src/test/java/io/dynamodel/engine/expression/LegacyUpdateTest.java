package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.expression.LegacyUpdate.Verb;
import io.dynamodel.engine.item.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyUpdateTest {

  private static final Map<String, Value> ITEM =
      Texts.item(
          "{'n': {'N': '10'}, 's': {'S': 'text'}, 'ss': {'SS': ['x']}, 'l': {'L': [{'N': '1'}]}}");

  private static Map<String, Value> apply(String attribute, Verb verb, @Nullable String value) {
    LegacyUpdate update = new LegacyUpdate(verb, value == null ? null : Texts.value(value));
    return LegacyUpdate.update(Map.of(attribute, update)).apply(ITEM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a  | PUT    | {'M': {}}          | {'M': {}}
          s  | PUT    | {'N': '1'}         | {'N': '1'}
          s  | DELETE |                    |
          a  | DELETE |                    |
          a  | DELETE | {'SS': ['x']}      |
          ss | DELETE | {'SS': ['x', 'y']} |
          ss | DELETE | {'SS': ['y']}      | {'SS': ['x']}
          n  | ADD    | {'N': '-3'}        | {'N': '7'}
          a  | ADD    | {'N': '-3'}        | {'N': '-3'}
          ss | ADD    | {'SS': ['y']}      | {'SS': ['x', 'y']}
          l  | ADD    | {'L': [{'N': '2'}]}| {'L': [{'N': '1'}, {'N': '2'}]}
          """)
  void gives(String attribute, Verb verb, @Nullable String value, @Nullable String expected) {
    assertThat(apply(attribute, verb, value).get(attribute))
        .isEqualTo(expected == null ? null : Texts.value(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a  | PUT    |               | One or more parameter values were invalid: Only DELETE action is allowed when no attribute value is specified
          a  | ADD    |               | One or more parameter values were invalid: Only DELETE action is allowed when no attribute value is specified
          a  | DELETE | {'S': 'x'}    | One or more parameter values were invalid: DELETE action with value is not supported for the type S
          a  | ADD    | {'M': {}}     | One or more parameter values were invalid: ADD action is not supported for the type M
          s  | ADD    | {'N': '1'}    | Type mismatch for attribute to update
          n  | DELETE | {'SS': ['x']} | Type mismatch for attribute to update
          ss | ADD    | {'NS': ['1']} | Type mismatch for attribute to update
          """)
  void refused(String attribute, Verb verb, @Nullable String value, String problem) {
    assertThat(Texts.errorOf(() -> apply(attribute, verb, value))).isEqualTo(problem);
  }
}
