package io.dynamodel.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLineTest {
  private static final String WORD = "x".repeat(40);

  @Test
  void aLineThatFitsStaysAsItIs() {
    String line = "  a(" + "b".repeat(LongLine.WIDTH - 6) + ");";

    assertThat(LongLine.broken(line)).containsExactly(line);
  }

  @Test
  void anAssignmentIsBrokenFirst() {
    String call = "b(" + WORD + ", " + WORD + ");";

    assertThat(LongLine.broken("  a.field.of.another = " + call))
        .containsExactly("  a.field.of.another =", "      " + call);
  }

  @Test
  void argumentsThatDoNotFitStandOnLinesOfTheirOwn() {
    assertThat(LongLine.broken("  b(" + WORD + ", c(" + WORD + ", d), " + WORD + ");"))
        .containsExactly(
            "  b(", "      " + WORD + ",", "      c(" + WORD + ", d),", "      " + WORD + ");");
  }

  @Test
  void aChainOfCallsHasALineForEach() {
    assertThat(LongLine.broken("  A.b(" + WORD + ").c(d.e(" + WORD + ").f()).g(h));"))
        .containsExactly("  A.b(" + WORD + ")", "      .c(d.e(" + WORD + ").f())", "      .g(h));");
  }

  @Test
  void aStringLiteralIsNeverBroken() {
    String literal = "\"" + WORD + " = (, -> " + WORD + "\\\", <" + WORD + "\"";

    assertThat(LongLine.broken("  b(" + literal + ", c);"))
        .containsExactly("  b(", "      " + literal + ",", "      c);");
    assertThat(LongLine.broken("  " + literal)).containsExactly("  " + literal);
  }

  @Test
  void aCommentIsNotCode() {
    String comment = " * a = b(" + WORD + ", " + WORD + ", " + WORD + ")";

    assertThat(LongLine.broken(comment)).containsExactly(comment);
  }
}
