package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What users write compiles without a warning; what makes no sense does not compile. */
class UserCodeTest {
  private static final String NO_SUCH_MEMBER = "cannot find symbol";
  private static final String WRONG_ARGUMENT = "no suitable method found";
  private static final String WRONG_MODEL = "cannot be converted to";

  @Test
  void theTourCompilesWithoutAWarning() {
    assertNoMessages(
        """
        whenProduct(P.price.lt(new BigDecimal("5")));
        when(A.note.eq("foo"));
        when(A.count.lt(5).and(A.note.in("a", "b")).or(A.address.city.beginsWith("P").not()));
        when(A.labels.contains("x").and(A.tags.size().ge(2)));
        when(A.note.exists().and(A.count.lt(3)));
        when(A.count.ge(1));
        apply(A.note.set("new"), A.other.set(A.status), A.count.set(A.count.plus(1)));
        apply(A.tags.append("t"), A.labels.add("l", "m"), A.address.city.set("Paris"));
        apply(A.note.setIfAbsent("x"), A.tags.remove(2), A.labels.delete("k"));
        apply(A.note.remove(), A.count.set(A.count.orElse(0)));
        apply(A.count.add(1));
        """);
  }

  @Test
  void everythingElseOfUseCompilesWithoutAWarning() {
    assertNoMessages(
        """
        when(A.sequence.le(100).and(A.total.between(1, 5)));
        when(A.ratio.lt(5).and(A.ratio.lt(0.5)).and(A.total.eq(5)));
        when(A.timestamp.lt(now).and(A.state.eq(Status.OPEN)).and(A.state.in(Status.OPEN)));
        when(A.labels.eq(Set.of("x")).or(A.tags.eq(List.of())).or(A.active.eq(true)));
        when(Condition.allOf(A.note.exists(), A.labels.isEmpty()));
        when(Condition.anyOf(List.of(A.note.exists(), A.labels.isEmpty())));
        when(A.data.key("x").at(1).gt(5).and(A.data.eq(A.count)));
        when(A.tree.children.at(0).children.at(1).parent().name.eq("x"));
        when(A.rows.contains(List.of("x")));
        apply(A.rows.append(List.of("x")), A.byState.key(Status.OPEN).add(1));
        apply(A.total.set(5), A.total.setOrRemove(null), A.total.set(A.total.orElse(0).plus(1)));
        apply(A.count.set(A.limit.subtractedFrom(10)), A.count.set(A.count.minus(A.limit)));
        apply(A.byName.key("k").remove(), A.byName.key("k").city.set("x"));
        apply(A.data.set(A.note), A.data.key("x").remove(), A.extra.remove(), A.flag.remove());
        apply(A.tags.at(1).setOrRemove(null), A.tags.appendAll(List.of("x")));
        when(A.slot.between(hour, hour).and(A.length.lt(A.delay)).and(A.delay.in(hour)));
        apply(A.length.set(hour), A.delay.setOrRemove(null), A.length.set(A.delay.orElse(hour)));
        when(A.answers.contains(java.util.Optional.of("x")).and(A.answers.at(0).eq("x")));
        apply(A.answers.append(java.util.Optional.empty()), A.answers.at(0).remove());
        apply(A.scores.key("k").add(1), A.scores.key("k").set(A.count));
        System.out.println(A.address + " " + A.count.set(1).changesNothing());
        """);
  }

  private static void assertNoMessages(String statements) {
    CompiledSnippets.messages(statements.lines().toList())
        .forEach((statement, messages) -> assertThat(messages).as(statement).isEmpty());
  }

  @Test
  void anotherModel() {
    assertRefused(
        WRONG_MODEL,
        "when(P.price.lt(5));",
        "apply(P.name.set(\"x\"));",
        "when(A.note.exists().and(P.name.exists()));",
        "whenProduct(A.note.exists());");
    assertRefused(WRONG_ARGUMENT, "when(A.note.eq(P.name));", "apply(A.note.set(P.name));");
  }

  @Test
  void valuesOfAnotherType() {
    assertRefused(
        WRONG_ARGUMENT,
        "when(A.note.eq(5));",
        "when(A.count.eq(\"5\"));",
        "when(A.count.eq(A.note));",
        "when(A.count.lt(5.5));",
        "when(A.length.lt(5));",
        "when(A.state.in(\"OPEN\"));",
        "apply(A.count.set(A.note));",
        "apply(A.active.set(\"yes\"));");
    assertRefused(
        "cannot be converted to",
        "when(A.labels.contains(5));",
        "when(A.note.in(1, 2));",
        "apply(A.labels.add(5));",
        "apply(A.tags.at(\"0\").remove());");
  }

  @Test
  void operatorsThatTheTypeDoesNotHave() {
    assertRefused(
        NO_SUCH_MEMBER,
        "when(A.nothing.exists());",
        "when(A.active.lt(true));",
        "when(A.active.between(true, true));",
        "when(A.address.ge(null));",
        "when(A.labels.lt(Set.of()));",
        "when(A.count.beginsWith(\"x\"));",
        "when(A.count.contains(\"x\"));",
        "when(A.count.size().eq(1));",
        "when(A.active.size().eq(1));",
        "when(A.count.isEmpty());",
        "when(A.length.isEmpty());",
        "when(A.length.size().eq(1));",
        "apply(A.length.add(hour));",
        "apply(A.length.set(A.length.plus(hour)));",
        "apply(A.note.add(\"x\"));",
        "apply(A.note.append(\"x\"));",
        "apply(A.labels.append(\"x\"));",
        "apply(A.tags.add(\"x\"));",
        "apply(A.note.set(A.note.plus(\"x\")));",
        "apply(A.count.set(A.count.plus(1).plus(1)));");
  }

  @Test
  void changesOfKeysAndRemovalOfWhatIsRequired() {
    assertRefused(
        NO_SUCH_MEMBER,
        "apply(A.eventId.set(\"x\"));",
        "apply(A.sequence.set(2));",
        "apply(A.slot.set(hour));",
        "apply(A.length.remove());",
        "apply(A.sequence.add(1));",
        "apply(A.hash.set(null));",
        "apply(A.status.remove());",
        "apply(A.status.setOrRemove(null));",
        "apply(A.count.remove());",
        "apply(A.payload.remove());",
        "apply(A.active.remove());",
        "apply(A.address.remove());",
        "apply(A.address.city.remove());");
  }

  @Test
  void expressionsOfTheUsersOwn() {
    assertRefused("is not public", "new Condition<Event>(null);");
    assertRefused("private access", "new Change<Event>(null);");
    assertRefused(
        "sealed",
        "Value<Event, String> mine = new Value<Event, String>() {};",
        "UpdateAction<Event> mine = new UpdateAction<Event>() {};");
  }

  @Test
  void whatOnlyTheRuntimeSees() {
    assertRefused("protected access", "A.address.path();");
    assertRefused("not public", "A.note.toValue(\"x\");", "A.count.toValue(1);");
    assertRefused(
        NO_SUCH_MEMBER,
        "A.count.orElse(0).toValue(1);",
        "A.note.set(\"x\").path();",
        "A.note.eq(\"x\").attributeNames();");
  }

  private static void assertRefused(String message, String... statements) {
    SoftAssertions soft = new SoftAssertions();
    CompiledSnippets.messages(List.of(statements))
        .forEach(
            (statement, messages) -> soft.assertThat(messages).as(statement).contains(message));
    soft.assertAll();
  }
}
