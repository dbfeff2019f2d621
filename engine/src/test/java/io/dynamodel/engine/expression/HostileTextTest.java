package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is, the answer is an error of the service or an expression. */
class HostileTextTest {

  static List<String> texts() {
    return List.of(
        "(".repeat(4096),
        "(".repeat(2_000),
        "(".repeat(2000) + "a" + ")".repeat(2000),
        "(".repeat(2000) + "a = :s" + ")".repeat(2000),
        "NOT ".repeat(1024),
        "NOT(".repeat(1000) + "a = :s" + ")".repeat(1000),
        "size(".repeat(800),
        "a = " + "(".repeat(4000),
        "SET a = " + "(".repeat(4000),
        "SET a = " + "if_not_exists(a,".repeat(250),
        "a" + "[0]".repeat(1300),
        "a" + ".".repeat(4000),
        "a<b or (".repeat(300) + "a<b" + ")".repeat(300),
        "\0",
        "a = \uD83D",
        "\uD83D\uDE00",
        "SET \u0085 = :s",
        ":s".repeat(1000),
        "#",
        ":");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isRefused(String text) {
    assertThat(Texts.errorOf(() -> Condition.parse("ConditionExpression", text, all())))
        .startsWith("Invalid ConditionExpression: ");
    assertThat(Texts.errorOf(() -> Update.parse(text, all())))
        .startsWith("Invalid UpdateExpression: ");
    assertThat(Texts.errorOf(() -> Projection.parse(text, all())))
        .startsWith("Invalid ProjectionExpression: ");
  }

  /** Any other exception, or an overflow of the stack, ends the test. */
  @Test
  void nothingElseIsThrown() {
    int accepted = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      String text = randomText(new Random(seed));
      accepted += accepted(() -> Condition.parse("FilterExpression", text, all()));
      accepted += accepted(() -> KeyCondition.parse(text, all()));
      accepted += accepted(() -> Update.parse("SET " + text, all()));
      accepted += accepted(() -> Projection.parse(text, all()));
    }
    assertThat(accepted).isBetween(20, 7_900);
  }

  private static int accepted(Runnable reading) {
    return Texts.errorOf(reading).equals("no error") ? 1 : 0;
  }

  private static String randomText(Random random) {
    List<String> parts =
        List.of(
            "a",
            "b",
            "#a",
            ":s",
            ":n",
            ":m",
            "(",
            ")",
            "[",
            "]",
            ".",
            ",",
            "0",
            "7",
            "=",
            "<>",
            "<",
            "AND",
            "OR",
            "NOT",
            "IN",
            "BETWEEN",
            "size",
            "contains",
            "begins_with",
            "attribute_type",
            "if_not_exists",
            "list_append",
            "+",
            "-",
            "SET",
            "REMOVE",
            "status");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static Placeholders all() {
    return Texts.placeholders();
  }
}
