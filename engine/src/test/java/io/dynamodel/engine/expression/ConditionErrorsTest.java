package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionErrorsTest {

  private static String error(String expression) {
    return Texts.errorOf(
        () -> Condition.parse("FilterExpression", expression, Texts.placeholders()));
  }

  private static void refused(String expression, String problem) {
    assertThat(error(expression)).isEqualTo("Invalid FilterExpression: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a                    | <EOF>   | a
          a =                  | <EOF>   | =
          a == :s              | =       | == :s
          a = !!               | !       | = !!
          = :s                 | =       | = :s
          a b                  | b       | a b
          a OR b               | OR      | a OR b
          a = :s AND           | <EOF>   | AND
          a = :s b = :s        | b       | :s b =
          (a = :s              | <EOF>   | :s
          a = :s)              | )       | :s)
          ()                   | )       | ()
          a IN :s              | :s      | IN :s
          a IN ()              | )       | ()
          a IN (:s,)           | )       | ,)
          a BETWEEN :n OR :two | OR      | :n OR :two
          a BETWEEN :n         | <EOF>   | :n
          a.b. = :s            | =       | . = :s
          a..b = :s            | .       | ..b
          a[b] = :s            | b       | [b]
          a[:n] = :s           | :n      | [:n]
          a[-1] = :s           | -       | [-1
          a[4.5] = :s          | .       | 4.5
          a-b = :s             | -       | a-b
          a > 4                | 4       | > 4
          ü > a                | ü       | ü >
          a = '                | '       | = '
          # = :s               | #       | # =
          a = :                | :       | = :
          a > between          | between | > between
          a.and = :s           | and     | .and =
          attribute_exists(a b)| b       | a b)
          attribute_exists()   | )       | ()
          attribute_exists(a   | <EOF>   | a
          size(a).b > :n       | .       | ).b
          (size(a))[0] > :n    | [       | )[0
          (a = :s) = :s        | =       | ) = :s
          a = (b = :s)         | =       | b = :s
          NOT a                | <EOF>   | a
          :s                   | <EOF>   | :s
          """)
  void syntax(String expression, String token, String near) {
    refused(expression, "Syntax error; token: \"" + token + "\", near: \"" + near + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n"})
  void emptiness(String expression) {
    refused(expression, "The expression can not be empty;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a = :s))",
        "( ( a = :s ) )",
        "b = :s and a > ((c))",
        "(a) between (((b.c)).d) and (c)",
        "a = :s AND ((b = :s AND (c = :s AND d = :s)))",
        "NOT ((a = :s))",
        "begins_with(((a)), :s)",
      })
  void redundantParentheses(String expression) {
    refused(expression, "The expression has redundant parentheses;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a = :s)",
        "(a = :s) AND (b = :s)",
        "(a = :s AND (b = :s))",
        "((a = :s) OR (b = :s))",
        "((a) = (:s))",
        "(a).b = :s",
        "(a.b)[1].c = :s",
        "NOT (NOT (a = :s))",
        "NOT NOT a = :s",
        "(attribute_exists(a))",
        "begins_with((a), (:s))",
        "a=:s\r\n\tAnd\tb in(:s,:n)",
        ":n > :n",
        "size(:s) > :n",
        "contains(:l, a)",
        "begins_with(:s, a)",
        "a between b and c",
        "a in (a, b)",
        "attribute_not_exists(#dot.#status)",
        "androcles = :s and notch = :s",
        "#a.#b[0][1] <> b.a",
      })
  void accepted(String expression) {
    assertThat(error(expression)).isEqualTo("no error");
  }

  @ParameterizedTest
  @CsvSource({
    "b = :s AND whatever((:s)) > a, whatever",
    "attRIbute_exists(a), attRIbute_exists",
    "SIZE(a) > :n, SIZE",
  })
  void unknownFunctions(String expression, String function) {
    refused(expression, "Invalid function name; function: " + function);
  }

  @Test
  void functionsOfUpdates() {
    refused(
        "a = if_not_exists(a, :n)",
        "The function is not allowed in a condition expression; function: if_not_exists");
  }

  @ParameterizedTest
  @CsvSource({
    "attribute_exists((a)) > b, attribute_exists",
    "'begins_with(a, b) = b', begins_with",
    "'size(contains(a, b)) > b', contains",
    "size(a), size",
    "'size(a, b)', size",
    "'size(begins_with(status), b)', begins_with",
    "'begins_with(contains(a)) = b', contains",
    "NOT size(a), size",
    "a = :s OR size(a), size",
    "a BETWEEN b AND attribute_exists(c), attribute_exists",
    "'a IN (b, attribute_exists(c))', attribute_exists",
  })
  void misusedFunctions(String expression, String function) {
    refused(
        expression,
        "The function is not allowed to be used this way in an expression; function: " + function);
  }

  @ParameterizedTest
  @CsvSource({
    "status = :s, status",
    ":s < a.abOrT, abOrT",
    "'attribute_exists(views, #zz)', views",
  })
  void reservedWords(String expression, String word) {
    refused(expression, "Attribute name is a reserved keyword; reserved keyword: " + word);
  }

  @ParameterizedTest
  @CsvSource({
    "'attribute_exists(#zz.b, :none)', #zz",
    "begins_with(a.#zz), #zz",
    "(#zz between :none and :n) and #yy = :n, #zz",
  })
  void undefinedNames(String expression, String name) {
    refused(
        expression,
        "An expression attribute name used in the document path is not defined; attribute name: "
            + name);
  }

  @ParameterizedTest
  @CsvSource({"'begins_with(:none, #zz, #yy)', :none", ":none < :nil, :none"})
  void undefinedValues(String expression, String value) {
    refused(
        expression,
        "An expression attribute value used in expression is not defined; attribute value: "
            + value);
  }

  @ParameterizedTest
  @CsvSource({
    "'attribute_exists(a, b) AND c = c', attribute_exists, 2",
    "attribute_type(a), attribute_type, 1",
    "'begins_with(a, size(b), c)', begins_with, 3",
    "'size(a, b) > c', size, 2",
  })
  void numbersOfOperands(String expression, String function, int operands) {
    refused(
        expression,
        "Incorrect number of operands for operator or function; operator or function: "
            + function
            + ", number of operands: "
            + operands);
  }

  @ParameterizedTest
  @CsvSource({
    "a = a AND #zz = b, =, [a]",
    "#a <> a, <>, [a]",
    "((a = a) OR (b = b)), =, [a]",
    "'contains(c.d[1].a, c.d[1].#a)', contains, '[c, d, [1], a]'",
    "'attribute_type(a, #a)', attribute_type, [a]",
    "'begins_with(a.b, a.#b)', begins_with, '[a, b]'",
  })
  void distinctOperands(String expression, String operator, String path) {
    refused(
        expression,
        "The first operand must be distinct from the remaining operands for this operator or"
            + " function; operator: "
            + operator
            + ", first operand: "
            + path);
  }

  @ParameterizedTest
  @CsvSource({
    "a < :m, <, M",
    ":bool >= a, >=, BOOL",
    "a <= :ss, <=, SS",
    "a > :null AND b = b, >, NULL",
    "a BETWEEN :l AND :l, BETWEEN, L",
    "'begins_with(a, :n)', begins_with, N",
    "'begins_with(:ss, a)', begins_with, SS",
    "'begins_with(a, size(b))', begins_with, N",
    "'attribute_type(a, :n)', attribute_type, N",
    "'attribute_type(a, size(b))', attribute_type, N",
    "'attribute_type(a, b)', attribute_type, '{NS,SS,L,BS,N,M,B,BOOL,NULL,S}'",
    "size(:n) > b, size, N",
    "size(size(a)) > b, size, N",
    "attribute_not_exists(size(:bool)), size, BOOL",
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
  void pathsWhereOnlyPathsCanStand() {
    refused(
        "attribute_exists(:s)",
        "Operator or function requires a document path; operator or function: attribute_exists");
    refused(
        "attribute_not_exists(size(a))",
        "Operator or function requires a document path; operator or function:"
            + " attribute_not_exists");
  }

  @Test
  void namesOfTypes() {
    refused(
        "attribute_type(a, :s)",
        "Invalid attribute type name found; type: x, valid types:"
            + " {B,NULL,SS,BOOL,L,BS,N,NS,S,M}");
  }

  @ParameterizedTest
  @CsvSource({
    "a BETWEEN :n AND :s, same data type for lower and upper bounds, {N:1}, {S:x}",
    "a BETWEEN :b AND :s, same data type for lower and upper bounds, {B:eA==}, {S:x}",
    "a BETWEEN :two AND :n, upper bound to be greater than or equal to lower bound, {N:2}, {N:1}",
  })
  void bounds(String expression, String required, String lower, String upper) {
    refused(
        expression,
        "The BETWEEN operator requires "
            + required
            + "; lower bound operand: AttributeValue: "
            + lower
            + ", upper bound operand: AttributeValue: "
            + upper);
  }

  @Test
  void theFirstTestThatIsWrongIsTold() {
    refused(
        "a = a AND b < :none",
        "The first operand must be distinct from the remaining operands for this operator or"
            + " function; operator: =, first operand: [a]");
    refused(
        "b < :m AND a = :none",
        "Incorrect operand type for operator or function; operator or function: <,"
            + " operand type: M");
  }

  @Test
  void size() {
    String name = "a".repeat(4096 - " = :s".length());
    assertThat(error(name + " = :s")).isEqualTo("no error");
    refused(
        name + "a = :s",
        "Expression size has exceeded the maximum allowed size; expression size: 4097");
    refused(
        "ü".repeat(2049),
        "Expression size has exceeded the maximum allowed size; expression size: 4098");
  }

  @Test
  void numberOfOperators() {
    assertThat(error(alternatives(150))).isEqualTo("no error");
    refused(alternatives(151), "The expression contains too many operators; operator count: 301");
  }

  private static String alternatives(int count) {
    return String.join(" OR ", Collections.nCopies(count, "a < b"));
  }

  @Test
  void numberOfOperandsOfIn() {
    assertThat(error("a IN (" + operands(100) + ")")).isEqualTo("no error");
    refused(
        "a IN (" + operands(101) + ")",
        "The IN operator is provided with too many operands; number of operands: 101");
  }

  private static String operands(int count) {
    return IntStream.range(0, count).mapToObj(i -> ":s").collect(Collectors.joining(","));
  }

  @Test
  void depthOfPaths() {
    assertThat(error("a" + ".b".repeat(31) + " = :s")).isEqualTo("no error");
    refused(
        "a" + ".b".repeat(32) + " = :s",
        "The document path has too many nesting levels; nesting levels: 33");
  }

  @Test
  void largeIndexes() {
    assertThat(error("a[2147483647] = :s")).isEqualTo("no error");
    refused(
        "a[2147483648] = :s", "List index is not within the allowable range; index: [2147483648]");
  }
}
