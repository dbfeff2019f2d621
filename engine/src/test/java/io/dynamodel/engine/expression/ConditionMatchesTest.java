package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionMatchesTest {

  private static final Map<String, Value> ITEM =
      Texts.item(
          """
          {'s': {'S': 'héllo'}, 'n': {'N': '10'}, 'b': {'B': 'AQID'}, 't': {'BOOL': true},
           'nil': {'NULL': true}, 'ss': {'SS': ['x', 'y']}, 'ns': {'NS': ['1', '2.50']},
           'bs': {'BS': ['AQ==']}, 'l': {'L': [{'S': 'x'}, {'L': [{'N': '1.0'}]}, {'SS': ['q']}]},
           'm': {'M': {'k': {'S': 'v'}, 'deep': {'M': {'er': {'N': '7'}}}}}, 'emoji': {'S': '😀'},
           'empty': {'S': ''}}
          """);

  private static final String VALUES =
      """
      {':hello': {'S': 'héllo'}, ':he': {'S': 'hé'}, ':ll': {'S': 'll'}, ':x': {'S': 'x'},
       ':empty': {'S': ''}, ':ten': {'N': '1.0E1'}, ':tenText': {'S': '10'}, ':nine': {'N': '9'},
       ':one': {'N': '1'}, ':two': {'N': '2'}, ':three': {'N': '3'}, ':five': {'N': '5'},
       ':seven': {'N': '7'}, ':twoAndHalf': {'N': '2.5'}, ':b12': {'B': 'AQI='}, ':b23': {'B': 'AgM='},
       ':b1': {'B': 'AQ=='}, ':bff': {'B': '/w=='}, ':yx': {'SS': ['y', 'x']}, ':justX': {'SS': ['x']},
       ':ns': {'NS': ['2.5', '1.00']}, ':true': {'BOOL': true}, ':false': {'BOOL': false},
       ':null': {'NULL': true}, ':q': {'SS': ['q']}, ':listOfOne': {'L': [{'N': '1'}]},
       ':list': {'L': [{'S': 'x'}, {'L': [{'N': '1'}]}, {'SS': ['q']}]},
       ':map': {'M': {'deep': {'M': {'er': {'N': '7.0'}}}, 'k': {'S': 'v'}}},
       ':typeS': {'S': 'S'}, ':typeNS': {'S': 'NS'}, ':typeNULL': {'S': 'NULL'}, ':typeL': {'S': 'L'}}
      """;

  private static final Json.Obj GIVEN = Texts.object(VALUES);

  private static boolean matches(String expression, Map<String, Value> item) {
    Placeholders placeholders = Placeholders.read(Map.of("#n", "n", "#s", "s"), GIVEN);
    return Condition.parse("ConditionExpression", expression, placeholders).matches(item);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s = :hello",
        "#n = :ten",
        "t = :true",
        "nil = :null",
        "ss = :yx",
        "ns = :ns",
        "l = :list",
        "m = :map",
        ":ten = n",
        "s <> :he",
        "n <> :tenText",
        "ss <> :justX",
        "t <> :false",
        "absent <> :x",
        "absent <> gone",
        "l[0] = :x",
        "l[1][0] = :one",
        "m.deep.er = :seven",
        "n > :nine",
        "n >= :ten",
        "n <= :ten",
        "m.deep.er < n",
        "s > :he",
        "b < :bff",
        "b > :b12",
        "n BETWEEN :nine AND :ten",
        "n BETWEEN :ten AND :ten",
        ":nine BETWEEN m.deep.er AND n",
        "s IN (:x, :hello)",
        "n IN (:ten)",
        "t IN (:x, :true)",
        "attribute_exists(s)",
        "attribute_exists(nil)",
        "attribute_exists(m.deep)",
        "attribute_exists(l[2])",
        "attribute_not_exists(absent)",
        "attribute_not_exists(m.absent.er)",
        "attribute_not_exists(l[3])",
        "attribute_not_exists(s.k)",
        "attribute_not_exists(m[0])",
        "attribute_not_exists(l.k)",
        "attribute_type(s, :typeS)",
        "attribute_type(ns, :typeNS)",
        "attribute_type(nil, :typeNULL)",
        "attribute_type(l[1], :typeL)",
        "begins_with(s, :he)",
        "begins_with(s, :hello)",
        "begins_with(s, :empty)",
        "begins_with(b, :b12)",
        "contains(s, :ll)",
        "contains(s, :empty)",
        "contains(ss, :x)",
        "contains(ns, :twoAndHalf)",
        "contains(bs, :b1)",
        "contains(b, :b23)",
        "contains(l, :x)",
        "contains(l, :listOfOne)",
        "contains(l, :q)",
        "contains(:yx, l[0])",
        "size(s) = :five",
        "size(emoji) = :two",
        "size(b) = :three",
        "size(ss) = :two",
        "size(ns) = :two",
        "size(bs) = :one",
        "size(l) = :three",
        "size(m) = :two",
        "size(:hello) = :five",
        "size(s) > size(ss)",
        "size(n) <> :one",
        "size(absent) <> :one",
        "NOT s = :x",
        "NOT (s = :x AND n = :ten)",
        "s = :hello OR s = :x AND n = :nine",
        "NOT s = :x AND n = :ten",
        "NOT NOT s = :hello",
        "s = :x or n = :ten",
      })
  void matches(String expression) {
    assertThat(matches(expression, ITEM)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s = :x",
        "n = :tenText",
        "ss = :justX",
        "absent = :x",
        "absent = gone",
        "s <> :hello",
        "l <> :list",
        "n < :tenText",
        "n > :tenText",
        "absent < :x",
        "absent > :x",
        "n BETWEEN :one AND :nine",
        "s BETWEEN :one AND :nine",
        "absent BETWEEN :one AND :nine",
        "absent IN (:x, gone)",
        "n IN (:tenText)",
        "attribute_exists(absent)",
        "attribute_exists(l[3])",
        "attribute_not_exists(nil)",
        "attribute_type(absent, :typeS)",
        "attribute_type(n, :typeS)",
        "begins_with(s, :x)",
        "begins_with(s, :b1)",
        "begins_with(absent, :x)",
        "begins_with(n, :tenText)",
        "begins_with(b, :bff)",
        "contains(s, :x)",
        "contains(ss, :ll)",
        "contains(ns, :ten)",
        "contains(l, :one)",
        "contains(n, :one)",
        "contains(m, :x)",
        "contains(absent, :x)",
        "contains(ss, :justX)",
        "contains(b, :x)",
        "size(n) = :two",
        "size(t) < :two",
        "size(absent) < :two",
        "NOT s = :hello",
        "(s = :hello OR s = :x) AND n = :nine",
        "NOT (s = :hello OR n = :nine)",
      })
  void doesNotMatch(String expression) {
    assertThat(matches(expression, ITEM)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "attribute_not_exists(s), true",
    "attribute_exists(s), false",
    "s <> :x, true",
    "s = :x, false",
    "NOT s = :x, true",
  })
  void anItemThatDoesNotExist(String expression, boolean matches) {
    assertThat(matches(expression, Map.of())).isEqualTo(matches);
  }

  /** Text is ordered by its UTF-8 bytes, where Java's order is another. */
  @Test
  void orderOfText() {
    Map<String, Value> item = Texts.item("{'high': {'S': '😀'}, 'low': {'S': '\uFF5E'}}");
    assertThat(matches("high > low", item)).isTrue();
    assertThat(matches("high < low", item)).isFalse();
  }

  @Test
  void attributes() {
    Condition condition =
        Condition.parse(
            "FilterExpression",
            "a = :x AND (b.c <> size(#s) OR NOT contains(l[0], m)) AND d IN (e, :x)",
            Placeholders.read(Map.of("#s", "s"), GIVEN));
    assertThat(condition.topLevelAttributes())
        .containsExactlyInAnyOrder("a", "b", "s", "l", "m", "d", "e");
    assertThat(condition.nestedAttributes()).containsExactlyInAnyOrder("b", "l");
  }
}
