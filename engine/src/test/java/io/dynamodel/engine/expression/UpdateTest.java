package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTest {

  private static final Map<String, Value> ITEM =
      Texts.item(
          """
          {'n': {'N': '10'}, 's': {'S': 'text'}, 'ss': {'SS': ['x', 'y']}, 'ns': {'NS': ['1']},
           'bs': {'BS': ['eA==']}, 'l': {'L': [{'S': 'p'}, {'S': 'q'}, {'M': {'k': {'N': '1'}}}]},
           'm': {'M': {'k': {'N': '5'}, 'o': {'S': 'other'}, 'l': {'L': [{'N': '0'}]}}},
           'big': {'N': '99999999999999999999999999999999999999'}, 'huge': {'N': '9E125'}}
          """);

  private static Map<String, Value> apply(String expression, Map<String, Value> item) {
    return Update.parse(expression, Texts.placeholders()).apply(item);
  }

  /** What stands at a path after an update of the usual item. */
  private static @Nullable Value after(String expression, String path) {
    Path read = Projection.parse(path, Texts.placeholders()).paths().get(0);
    return read.find(apply(expression, ITEM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SET a = :s                          | a    | {'S': 'x'}
          SET a = s                           | a    | {'S': 'text'}
          SET a = m.l[0]                      | a    | {'N': '0'}
          SET s = n, n = s                    | s    | {'N': '10'}
          SET s = n, n = s                    | n    | {'S': 'text'}
          SET n = n + :n                      | n    | {'N': '11'}
          SET n = :n - n                      | n    | {'N': '-9'}
          SET a = n - m.k                     | a    | {'N': '5'}
          SET n = if_not_exists(n, :n)        | n    | {'N': '10'}
          SET a = if_not_exists(a, :n)        | a    | {'N': '1'}
          SET a = if_not_exists(a, :n) + :two | a    | {'N': '3'}
          SET a = if_not_exists(a, if_not_exists(b, s)) | a | {'S': 'text'}
          SET m.l = list_append(m.l, m.l)     | m.l  | {'L': [{'N': '0'}, {'N': '0'}]}
          SET a = list_append(if_not_exists(a, :l), m.l) | a | {'L': [{'N': '0'}]}
          SET m.k = :s                        | m    | {'M': {'k': {'S': 'x'}, 'o': {'S': 'other'}, 'l': {'L': [{'N': '0'}]}}}
          SET m.l[0] = :s                     | m.l  | {'L': [{'S': 'x'}]}
          SET l[2].k = :s                     | l[2] | {'M': {'k': {'S': 'x'}}}
          SET l[9] = :s                       | l    | {'L': [{'S': 'p'}, {'S': 'q'}, {'M': {'k': {'N': '1'}}}, {'S': 'x'}]}
          SET l[9] = :s, l[7] = :n            | l[3] | {'N': '1'}
          SET l[9] = :s, l[7] = :n            | l[4] | {'S': 'x'}
          SET l[0] = l[1], l[1] = l[0]        | l[0] | {'S': 'q'}
          REMOVE l[0], l[2]                   | l    | {'L': [{'S': 'q'}]}
          REMOVE l[0] SET l[1] = :s, l[8] = :n, l[2].k = :two | l | {'L': [{'S': 'x'}, {'M': {'k': {'N': '2'}}}, {'N': '1'}]}
          REMOVE l[2].k                       | l[2] | {'M': {}}
          REMOVE l[0], l[1], l[2]             | l    | {'L': []}
          REMOVE l[7]                         | l[2].k | {'N': '1'}
          REMOVE m.absent                     | m.k  | {'N': '5'}
          REMOVE absent                       | s    | {'S': 'text'}
          ADD n :two                          | n    | {'N': '12'}
          ADD a :two                          | a    | {'N': '2'}
          ADD m.k :two                        | m.k  | {'N': '7'}
          ADD m.a :two                        | m.a  | {'N': '2'}
          ADD ss :ss                          | ss   | {'SS': ['x', 'y']}
          ADD a :ss                           | a    | {'SS': ['x']}
          ADD ns :ns                          | ns   | {'NS': ['1']}
          DELETE ss :ss                       | ss   | {'SS': ['y']}
          DELETE absent :ss                   | s    | {'S': 'text'}
          """)
  void gives(String expression, String path, String value) {
    assertThat(after(expression, path)).isEqualTo(Texts.value(value));
  }

  @ParameterizedTest
  @CsvSource({
    "REMOVE n, n",
    "REMOVE m.k, m.k",
    "DELETE ns :ns, ns",
    "DELETE bs :bs, bs",
    "DELETE absent :ss, absent",
    "REMOVE l[2], l[2]",
  })
  void removes(String expression, String path) {
    assertThat(after(expression, path)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SET a = absent                  | refers
          SET a = absent + :n             | refers
          SET a = :n - m.absent           | refers
          SET a = list_append(absent, :l) | refers
          SET a = if_not_exists(b, c)     | refers
          SET a = l[3]                    | refers
          SET a = s + :n                  | operand
          SET a = list_append(n, :l)      | operand
          SET a = if_not_exists(s, :n) + :n | operand
          ADD s :n                        | operand
          ADD n :ss                       | operand
          ADD ss :ns                      | operand
          DELETE ss :ns                   | operand
          DELETE n :ss                    | operand
          SET a.b = :s                    | path
          SET m.a.b = :s                  | path
          SET s.b = :s                    | path
          SET l.b = :s                    | path
          SET m[0] = :s                   | path
          SET l[3].k = :s                 | path
          SET s[0] = :s                   | path
          REMOVE a.b                      | path
          REMOVE l[3].k                   | path
          ADD a.b :n                      | path
          DELETE a.b :ss                  | path
          """)
  void cannotBeDone(String expression, String problem) {
    String text =
        switch (problem) {
          case "refers" ->
              "The provided expression refers to an attribute that does not exist in the item";
          case "operand" -> "An operand in the update expression has an incorrect data type";
          default -> "The document path provided in the update expression is invalid for update";
        };
    assertThat(Texts.errorOf(() -> apply(expression, ITEM))).isEqualTo(text);
  }

  @Test
  void numbersThatAreTooLong() {
    String tooLong = "Attempting to store more than 38 significant digits in a Number";
    Update small = Update.parse("ADD big :small", Texts.values("{':small': {'N': '0.1'}}"));
    assertThat(Texts.errorOf(() -> small.apply(ITEM))).isEqualTo(tooLong);
    Update double9 = Update.parse("SET huge = huge + huge", Texts.placeholders());
    assertThat(Texts.errorOf(() -> double9.apply(ITEM)))
        .isEqualTo(
            "Number overflow. Attempting to store a number with magnitude larger than supported"
                + " range");
  }

  @Test
  void theOldItemStaysAsItIs() {
    Map<String, Value> before = Texts.item("{'l': {'L': [{'M': {'k': {'N': '1'}}}]}}");
    Map<String, Value> after = apply("SET l[0].k = :two", before);
    assertThat(before).isEqualTo(Texts.item("{'l': {'L': [{'M': {'k': {'N': '1'}}}]}}"));
    assertThat(after).isEqualTo(Texts.item("{'l': {'L': [{'M': {'k': {'N': '2'}}}]}}"));
  }

  @Test
  void touchedParts() {
    Update update =
        Update.parse("SET m.k = :s, a = :s REMOVE l[1], s ADD n :n", Texts.placeholders());
    assertThat(update.touched().apply(ITEM))
        .isEqualTo(
            Texts.item(
                """
                {'m': {'M': {'k': {'N': '5'}}}, 'l': {'L': [{'S': 'q'}]}, 's': {'S': 'text'},
                 'n': {'N': '10'}}
                """));
    assertThat(update.touched().apply(update.apply(ITEM)))
        .isEqualTo(
            Texts.item(
                """
                {'m': {'M': {'k': {'S': 'x'}}}, 'a': {'S': 'x'},
                 'l': {'L': [{'M': {'k': {'N': '1'}}}]}, 'n': {'N': '11'}}
                """));
  }

  @Test
  void attributesAndTypes() {
    Update update =
        Update.parse(
            "SET a = :s, b.c = :n, d = e.f, g = list_append(h, i), j = k + :n, l ="
                + " if_not_exists(l, :m) REMOVE o ADD p :ss",
            Texts.placeholders());
    assertThat(update.topLevelAttributes())
        .containsExactlyInAnyOrder("a", "b", "d", "g", "j", "l", "o", "p");
    assertThat(update.nestedAttributes()).containsExactlyInAnyOrder("b", "e");
    assertThat(update.types())
        .isEqualTo(Map.of("a", Type.S, "g", Type.L, "j", Type.N, "l", Type.M, "p", Type.SS));
  }

  /** Random changes of one list against what the rules say one after the other. */
  @Test
  void changesOfLists() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      int size = random.nextInt(6);
      List<Value> old = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        old.add(new Value.S("old" + i));
      }
      Map<Integer, String> set = new TreeMap<>();
      TreeSet<Integer> removed = new TreeSet<>();
      for (int index = 0; index < 9; index++) {
        int chance = random.nextInt(4);
        if (chance == 0) {
          set.put(index, "new" + index);
        } else if (chance == 1) {
          removed.add(index);
        }
      }
      List<Value> expected = new ArrayList<>(old);
      set.forEach(
          (index, text) -> {
            if (index < old.size()) {
              expected.set(index, new Value.S(text));
            } else {
              expected.add(new Value.S(text));
            }
          });
      removed.descendingSet().stream()
          .filter(index -> index < old.size())
          .forEach(index -> expected.remove((int) index));

      List<Action> actions = new ArrayList<>();
      set.forEach(
          (index, text) ->
              actions.add(new Action.Set(element(index), new Literal(new Value.S(text)))));
      removed.forEach(index -> actions.add(new Action.Remove(element(index))));
      Collections.shuffle(actions, random);
      Map<String, Value> after = new Update(actions).apply(Map.of("l", new Value.L(old)));
      assertThat(after).as("seed %d", seed).isEqualTo(Map.of("l", new Value.L(expected)));
    }
  }

  private static Path element(int index) {
    return new Path("l", List.of(new Step.Index(index)));
  }
}
