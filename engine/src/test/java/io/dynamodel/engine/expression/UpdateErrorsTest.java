package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateErrorsTest {

  private static String error(String expression) {
    return Texts.errorOf(() -> Update.parse(expression, Texts.placeholders()));
  }

  private static void refused(String expression, String problem) {
    assertThat(error(expression)).isEqualTo("Invalid UpdateExpression: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          INVALID SYNTAX HERE          | INVALID | INVALID SYNTAX
          SET                          | <EOF>   | SET
          SET a                        | <EOF>   | a
          SET a =                      | <EOF>   | =
          SET a = :s,                  | <EOF>   | ,
          SET a = :s b = :s            | b       | :s b =
          SET a + :n                   | +       | a + :n
          SET a = b + :n + :n          | +       | :n + :n
          SET a = (b + :n) + :n        | +       | ) + :n
          SET a = (b.c).d + e          | .       | ).d
          SET a = (b.c)[0]             | [       | )[0
          SET a = f((b).c, :n)         | .       | ).c
          SET a = :n * :n              | *       | :n * :n
          SET :s = a                   | :s      | SET :s =
          SET a = 1                    | 1       | = 1
          SET if_not_exists(a, b) = :s | (       | if_not_exists(a
          REMOVE a = :s                | =       | a = :s
          ADD hits : incr              | :       | hits : incr
          ADD a b                      | b       | a b
          ADD a                        | <EOF>   | a
          DELETE a = :ss               | =       | a = :ss
          SET a = :s, REMOVE b         | REMOVE  | , REMOVE b
          SET set = :s                 | set     | SET set =
          a = :s                       | a       | a =
          """)
  void syntax(String expression, String token, String near) {
    refused(expression, "Syntax error; token: \"" + token + "\", near: \"" + near + "\"");
  }

  @Test
  void emptiness() {
    refused("", "The expression can not be empty;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET a = :s",
        "set a=:s,b=c.d[1] remove e , f[0] add g :n delete h :ss",
        "SET a = (b + :n)",
        "SET a = (b) - (:n)",
        "SET a = if_not_exists(a, :n) + :n",
        "SET a = list_append(if_not_exists(a, :l), :l)",
        "SET a = if_not_exists(b, if_not_exists(c, :s))",
        "SET a[0] = :s, a[1] = :s, b.c = :s, b.d = :s",
        "ADD a :ns, b :bs",
        "SET settings = removed, added = :s",
      })
  void accepted(String expression) {
    assertThat(error(expression)).isEqualTo("no error");
  }

  @ParameterizedTest
  @CsvSource({"SET a = what(b), what", "'SET a = List_Append(a, :l)', List_Append"})
  void unknownFunctions(String expression, String function) {
    refused(expression, "Invalid function name; function: " + function);
  }

  @Test
  void functionsOfConditions() {
    refused(
        "SET a = size(b)", "The function is not allowed in an update expression; function: size");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SET", "REMOVE", "ADD", "DELETE"})
  void aSectionStandsOnce(String section) {
    String action =
        switch (section) {
          case "SET" -> "%s = :s";
          case "REMOVE" -> "%s";
          default -> "%s :ss";
        };
    String expression =
        section + " " + action.formatted("a") + " " + section + " " + action.formatted("b");
    refused(
        expression,
        "The \"" + section + "\" section can only be used once in an update expression;");
    refused(
        expression.toLowerCase(Locale.ROOT),
        "The \"" + section + "\" section can only be used once in an update expression;");
  }

  @ParameterizedTest
  @CsvSource({"SET status = :s, status", "SET a = b.Count, Count", "REMOVE #zz.view, view"})
  void reservedWords(String expression, String word) {
    refused(expression, "Attribute name is a reserved keyword; reserved keyword: " + word);
  }

  @Test
  void undefinedPlaceholders() {
    refused(
        "SET a = :none, #zz = :s",
        "An expression attribute name used in the document path is not defined; attribute name:"
            + " #zz");
    refused(
        "SET a = :none, b = :nil",
        "An expression attribute value used in expression is not defined; attribute value: :none");
  }

  @ParameterizedTest
  @CsvSource({
    "'SET a = :s, #a = :n', overlap, [a], [a]",
    "'SET a = :s REMOVE a.b', overlap, [a], '[a, b]'",
    "'REMOVE a.b[1].c, a.b', overlap, '[a, b, [1], c]', '[a, b]'",
    "'SET a.b = :s ADD a[1] :n', conflict, '[a, b]', '[a, [1]]'",
    "'SET a.b = :s, a[0] = :s, c = :s, c = :s', overlap, [c], [c]",
  })
  void pathsInEachOthersWay(String expression, String verb, String one, String two) {
    refused(
        expression,
        "Two document paths "
            + verb
            + " with each other; must remove or rewrite one of these paths; path one: "
            + one
            + ", path two: "
            + two);
  }

  @ParameterizedTest
  @CsvSource({
    "ADD a :s, ADD, STRING",
    "ADD a :b, ADD, BINARY",
    "ADD a :l, ADD, LIST",
    "ADD a :m, ADD, MAP",
    "ADD a :bool, ADD, BOOLEAN",
    "ADD a :null, ADD, NULL",
    "DELETE a :n, DELETE, NUMBER",
    "DELETE a :s, DELETE, STRING",
  })
  void operandsOfAddAndDelete(String expression, String operator, String type) {
    refused(
        expression,
        "Incorrect operand type for operator or function; operator: "
            + operator
            + ", operand type: "
            + type
            + ", typeSet: ALLOWED_FOR_"
            + operator
            + "_OPERAND");
  }

  @ParameterizedTest
  @CsvSource({
    "SET a = b + :s, +, S",
    "SET a = :m - b, -, M",
    "'SET a = list_append(b, :s)', list_append, S",
    "'SET a = list_append(:ss, b)', list_append, SS",
  })
  void typesOfOperands(String expression, String operator, String type) {
    refused(
        expression,
        "Incorrect operand type for operator or function; operator or function: "
            + operator
            + ", operand type: "
            + type);
  }

  @Test
  void functionCalls() {
    refused(
        "SET a = if_not_exists(a)",
        "Incorrect number of operands for operator or function; operator or function:"
            + " if_not_exists, number of operands: 1");
    refused(
        "SET a = if_not_exists(:s, b)",
        "Operator or function requires a document path; operator or function: if_not_exists");
  }

  @Test
  void orderOfRules() {
    String all =
        "SET a = what(:none) SET status = :s, #zz = :s, a = :s, b = list_append(:s, :s) ADD c :s";
    refused(all, "Attribute name is a reserved keyword; reserved keyword: status");
    refused(all.replace("status", "d"), "Invalid function name; function: what");
    refused(
        all.replace("status", "d").replace("what(:none)", ":none"),
        "The \"SET\" section can only be used once in an update expression;");
    String oneSection = "SET a = :none, #zz = :s, a = :s, b = list_append(:s, :s) ADD c :s";
    refused(
        oneSection,
        "An expression attribute name used in the document path is not defined; attribute name:"
            + " #zz");
    refused(
        oneSection.replace("#zz", "d"),
        "An expression attribute value used in expression is not defined; attribute value: :none");
    refused(
        oneSection.replace("#zz", "d").replace(":none", ":s"),
        "Two document paths overlap with each other; must remove or rewrite one of these paths;"
            + " path one: [a], path two: [a]");
    refused(
        "SET b = list_append(:s, :s) ADD c :s",
        "Incorrect operand type for operator or function; operator: ADD, operand type: STRING,"
            + " typeSet: ALLOWED_FOR_ADD_OPERAND");
  }
}
