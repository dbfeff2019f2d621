package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parentheses where they are needed, and nowhere else: DynamoDB refuses redundant ones. */
class PrecedenceTest {
  private static final Condition<Event> A1 = A.status.exists();
  private static final Condition<Event> B1 = A.note.exists();
  private static final Condition<Event> C1 = A.other.exists();
  private static final Condition<Event> D1 = A.count.exists();

  private static void assertText(Condition<?> condition, String expected) {
    String text = new ExpressionRenderer().condition(condition);
    assertThat(text.replaceAll("attribute_exists\\((#\\d)\\)", "$1")).isEqualTo(expected);
  }

  @Test
  void chainsOfOneConnectiveNeedNone() {
    assertText(A1.and(B1).and(C1), "#0 AND #1 AND #2");
    assertText(A1.and(B1.and(C1)), "#0 AND #1 AND #2");
    assertText(A1.or(B1.or(C1)).or(D1), "#0 OR #1 OR #2 OR #3");
  }

  @Test
  void andBindsTighterThanOr() {
    assertText(A1.and(B1).or(C1), "#0 AND #1 OR #2");
    assertText(A1.or(B1).and(C1), "(#0 OR #1) AND #2");
    assertText(A1.and(B1.or(C1)), "#0 AND (#1 OR #2)");
    assertText(A1.or(B1.and(C1)), "#0 OR #1 AND #2");
    assertText(A1.or(B1).and(C1.or(D1)), "(#0 OR #1) AND (#2 OR #3)");
    assertText(A1.and(B1).or(C1).and(D1), "(#0 AND #1 OR #2) AND #3");
  }

  @Test
  void notBindsTighterThanAnd() {
    assertText(A1.not().and(B1), "NOT #0 AND #1");
    assertText(A1.and(B1).not(), "NOT (#0 AND #1)");
    assertText(A1.or(B1).not().or(C1), "NOT (#0 OR #1) OR #2");
    assertText(A1.and(B1.not()), "#0 AND NOT #1");
  }

  @Test
  void notIsNeverRewritten() {
    assertText(A1.not().not(), "NOT NOT #0");
    assertText(A.count.eq(1).not(), "NOT #0 = :0");
    assertText(A.count.lt(1).not(), "NOT #0 < :0");
    assertText(A.note.notExists().not(), "NOT attribute_not_exists(#0)");
    assertText(A.count.between(1, 2).not(), "NOT #0 BETWEEN :0 AND :1");
    assertText(A.note.in("a").not().and(A1), "NOT #0 IN (:0) AND #1");
  }

  @Test
  void betweenInsideAnd() {
    assertText(A.count.between(1, 2).and(A1), "#0 BETWEEN :0 AND :1 AND #1");
  }

  @Test
  void allOfAndAnyOf() {
    assertText(Condition.allOf(A1, B1.or(C1), D1), "#0 AND (#1 OR #2) AND #3");
    assertText(Condition.anyOf(A1, B1.and(C1), D1), "#0 OR #1 AND #2 OR #3");
    assertText(Condition.allOf(List.of(A1)), "#0");
    assertText(Condition.anyOf(List.of(A1, B1)).not(), "NOT (#0 OR #1)");
    assertText(Condition.anyOf(A1).and(B1), "#0 AND #1");
  }

  @Test
  void emptinessAndSplitMembershipAreAlternatives() {
    assertText(
        A.total.isEmpty().and(A1), "(attribute_not_exists(#0) OR attribute_type(#0, :0)) AND #1");
    assertText(A.total.isEmpty().not(), "NOT (attribute_not_exists(#0) OR attribute_type(#0, :0))");
  }

  @Test
  void operandsAreUnchangedByCombiningThem() {
    Condition<Event> first = A1.or(B1);
    Condition<Event> other = first.and(C1).not();
    assertText(first, "#0 OR #1");
    assertText(other, "NOT ((#0 OR #1) AND #2)");
  }
}
