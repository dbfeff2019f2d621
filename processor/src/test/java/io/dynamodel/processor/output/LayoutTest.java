package io.dynamodel.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String WORD = "x".repeat(40);

  @Test
  void aLineThatFitsStaysAsItIs() {
    String line = "a(" + "b".repeat(Layout.WIDTH - 4) + ");";

    assertThat(printed(line)).containsExactly(line);
  }

  @Test
  void anAssignmentIsBrokenFirst() {
    String call = "b(" + WORD + ", " + WORD + ");";

    assertThat(printed("a.field.of.another = " + call))
        .containsExactly("a.field.of.another =", "    " + call);
  }

  @Test
  void argumentsThatDoNotFitStandOnLinesOfTheirOwn() {
    assertThat(printed("b(" + WORD + ", c(" + WORD + ", d), " + WORD + ");"))
        .containsExactly(
            "b(", "    " + WORD + ",", "    c(" + WORD + ", d),", "    " + WORD + ");");
  }

  @Test
  void aChainOfCallsHasALineForEach() {
    assertThat(printed("A.b(" + WORD + ").c(d.e(" + WORD + ").f()).g(h));"))
        .containsExactly("A.b(" + WORD + ")", "    .c(d.e(" + WORD + ").f())", "    .g(h));");
  }

  @Test
  void theLinesOfTheEmitterStay() {
    assertThat(printed("return new A(b)\n.c(d)\n.e();"))
        .containsExactly("return new A(b)", "    .c(d)", "    .e();");
    assertThat(printed("A b = new A(\nc,\nd);"))
        .containsExactly("A b =", "    new A(", "        c,", "        d);");
  }

  @Test
  void theLinesThatJavaPoetMakesOfAHeaderDoNot() {
    assertThat(printed("void a(\n  B b,\n  C c) {\n  d();\n}"))
        .containsExactly("void a(B b, C c) {", "  d();", "}");
  }

  @Test
  void aNameIsNotOnTheLineOfATypeThatTakesIt() {
    String type = "T".repeat(70);
    String name = "n".repeat(50);

    assertThat(printed("public " + type + " " + name + "(A a) {}"))
        .containsExactly("public " + type, "    " + name + "(", "        A a) {}");
    assertThat(printed("public " + type + "<A, B> " + name + " = c;"))
        .containsExactly("public " + type + "<A, B>", "    " + name + " =", "        c;");
  }

  @Test
  void aTextIsBrokenAfterASpaceButNotInAnEscape() {
    String escapes = "\\\"\\\\\\u202e".repeat(9);

    assertThat(printed("a(\"" + "word ".repeat(20) + escapes + escapes + "\", b);"))
        .containsExactly(
            "a(",
            "    \"" + "word ".repeat(18) + "\"",
            "        + \"word word " + "\\\"\\\\\\u202e".repeat(7) + "\\\"\\\\\"",
            "        + \"\\u202e" + "\\\"\\\\\\u202e".repeat(8) + "\\\"\"",
            "        + \"\\\\\\u202e\\\"\\\\\\u202e\",",
            "    b);");
  }

  @Test
  void whatIsInATextIsNoCode() {
    String text = "\"= -> ( < \\\" , { // /* ;\"";

    assertThat(printed("a(" + text + ", '\"', '\\'');"))
        .containsExactly("a(" + text + ", '\"', '\\'');");
  }

  @Test
  void aComparisonOpensNoBrackets() {
    assertThat(printed("return a < b && c > d;")).containsExactly("return a < b && c > d;");
  }

  @Test
  void javadocIsFilled() {
    assertThat(printed("/**\n * Short.\n */\nA a;")).containsExactly("/** Short. */", "A a;");
    assertThat(printed("/**\n * " + WORD + " " + WORD + " {@code a b} c " + WORD + "\n */\nA a;"))
        .containsExactly(
            "/**", " * " + WORD + " " + WORD + " {@code a b} c", " * " + WORD, " */", "A a;");
  }

  @Test
  void aTagThatTakesMoreThanALineIsBroken() {
    assertThat(printed("/**\n * {@link A#b(" + WORD + ", " + WORD + ", " + WORD + ")}.\n */\nA a;"))
        .containsExactly(
            "/**",
            " * {@link A#b(" + WORD + ", " + WORD + ",",
            " * " + WORD + ")}.",
            " */",
            "A a;");
  }

  @Test
  void aClassThatExtendsRecordIsARecord() {
    assertThat(
            printed(
                """
                public static final class A extends Record {
                  static final B B = c();

                  public A(@Nullable B b, int c) {
                  }

                  static class D {
                  }
                }
                """))
        .containsExactly(
            "public record A(@Nullable B b, int c) {",
            "  static final B B = c();",
            "",
            "  static class D {}",
            "}");
  }

  @Test
  void whatAnEditorWouldNotShowIsEscaped() {
    assertThat(printed("a(\"\u202e\u0085\ud800\ud83d\ude00\", b\u200bc);"))
        .containsExactly("a(\"\\u202e\\u0085\\ud800\ud83d\ude00\", b\\u200bc);");
  }

  private static List<String> printed(String code) {
    return SourceText.of(code).lines().toList();
  }
}
