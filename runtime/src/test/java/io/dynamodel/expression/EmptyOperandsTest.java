package io.dynamodel.expression;

import static io.dynamodel.expression.Rendered.condition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.expression.Sample.A;
import io.dynamodel.expression.Sample.Event;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No operands mean what they mean in mathematics. */
class EmptyOperandsTest {
  private static final Condition<Event> ALWAYS = Condition.allOf(List.of());
  private static final Condition<Event> NEVER = Condition.anyOf(List.of());
  private static final Condition<Event> OPEN = A.note.exists();

  @Test
  void allOfNothingHolds() {
    assertThat(ALWAYS.alwaysHolds()).isTrue();
    assertThat(ALWAYS.neverHolds()).isFalse();
    assertThat(ALWAYS).hasToString("always");
    assertThat(Condition.<Event>allOf().alwaysHolds()).isTrue();
  }

  @Test
  void anyOfNothingAndInOfNothingNeverHold() {
    assertThat(NEVER.neverHolds()).isTrue();
    assertThat(NEVER.alwaysHolds()).isFalse();
    assertThat(NEVER).hasToString("never");
    assertThat(Condition.<Event>anyOf().neverHolds()).isTrue();
    assertThat(A.note.in(List.of()).neverHolds()).isTrue();
    assertThat(A.labels.in(List.of()).neverHolds()).isTrue();
  }

  @Test
  void othersDependOnTheItem() {
    assertThat(OPEN.alwaysHolds()).isFalse();
    assertThat(OPEN.neverHolds()).isFalse();
  }

  @Test
  void theyNameNoAttribute() {
    assertThat(ConditionParts.attributeNames(A.note.in(List.of()))).isEmpty();
  }

  @Test
  void theyDecideWhatTheyArePartsOf() {
    assertThat(OPEN.and(NEVER).neverHolds()).isTrue();
    assertThat(NEVER.and(ALWAYS).neverHolds()).isTrue();
    assertThat(ALWAYS.and(ALWAYS).alwaysHolds()).isTrue();
    assertThat(OPEN.or(ALWAYS).alwaysHolds()).isTrue();
    assertThat(NEVER.or(NEVER).neverHolds()).isTrue();
    assertThat(NEVER.not().alwaysHolds()).isTrue();
    assertThat(ALWAYS.not().neverHolds()).isTrue();
    condition(OPEN.and(ALWAYS)).hasText("attribute_exists(#0)");
    condition(NEVER.or(OPEN)).hasText("attribute_exists(#0)");
    condition(OPEN.not().and(ALWAYS).or(NEVER)).hasText("NOT attribute_exists(#0)");
    condition(Condition.allOf(OPEN, ALWAYS, A.count.eq(1)))
        .hasText("attribute_exists(#0) AND #1 = :0");
    condition(Condition.anyOf(A.note.in(List.of()), A.count.eq(1), OPEN))
        .hasText("#0 = :0 OR attribute_exists(#1)");
  }

  @Test
  void noElementsAreNoAction() {
    assertNothing(A.tags.append());
    assertNothing(A.tags.appendAll(List.of()));
    assertNothing(A.tags.prepend());
    assertNothing(A.tags.prependAll(List.of()));
    assertNothing(A.labels.add());
    assertNothing(A.labels.addAll(Set.of()));
    assertNothing(A.labels.delete());
    assertNothing(A.labels.deleteAll(Set.of()));
    assertThat(A.tags.append()).hasToString("no change of tags");
    assertThat(A.tags.append("x").changesNothing()).isFalse();
  }

  private static void assertNothing(UpdateAction<Event> action) {
    assertThat(action.changesNothing()).isTrue();
    assertThat(Change.of(action).creates()).isFalse();
    assertThat(Change.of(action).value()).isEmpty();
    assertThat(Rendered.update(action).text()).isEmpty();
  }

  @Test
  void anUpsertOfNoChangesIsNoChange() {
    UpdateAction<Event> nothing = Change.nothing(A.byName.key("a").path());

    assertNothing(A.byName.upsert(nothing));
    assertThat(A.byName.upsert(nothing, A.byName.key("b").setOrRemove(null)))
        .hasToString("REMOVE byName.b");
  }

  @Test
  void boundsInTheWrongOrderAreAMistakeAllTheSame() {
    assertThatIllegalArgumentException().isThrownBy(() -> A.count.between(2, 1));
  }
}
